package org.carillon.persistence;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Skills and their levels as text of one column, for example {@code english=3,sales=1}. */
final class SkillText {

  private SkillText() {}

  static String of(Map<String, Integer> skills) {
    return new TreeMap<>(skills)
        .entrySet().stream()
            .map(skill -> skill.getKey() + "=" + skill.getValue())
            .collect(Collectors.joining(","));
  }

  /**
   * The skills of that text.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Map<String, Integer> read(String text) {
    Map<String, Integer> skills = new TreeMap<>();
    for (String skill : text.split(",")) {
      if (!skill.isEmpty()) {
        String[] parts = skill.split("=", 2);
        if (parts.length < 2) {
          throw new IllegalArgumentException("skill '" + skill + "' has no level: write skill=3");
        }
        skills.put(parts[0], Integer.valueOf(parts[1]));
      }
    }
    return skills;
  }
}
