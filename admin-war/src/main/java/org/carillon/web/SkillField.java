package org.carillon.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carillon.domain.fault.InvalidValue;

/** Skills and their levels as an administrator writes them: {@code english 3, sales 1}. */
final class SkillField {

  private static final Pattern SKILL = Pattern.compile("([^,=]*[^,=\\s:])[ =:]+(\\d{1,3})");

  private SkillField() {}

  static String of(Map<String, Integer> skills) {
    return new TreeMap<>(skills)
        .entrySet().stream()
            .map(skill -> skill.getKey() + " " + skill.getValue())
            .collect(Collectors.joining(", "));
  }

  /** The skills; an {@link IllegalArgumentException} names the one that is wrong. */
  static Map<String, Integer> read(String text) {
    Map<String, Integer> skills = new TreeMap<>();
    for (String written : text.strip().split("\\s*,\\s*")) {
      if (!written.isEmpty()) {
        Matcher skill = SKILL.matcher(written);
        if (!skill.matches()) {
          throw new InvalidValue(FormFault.SKILL, written);
        }
        skills.put(skill.group(1), Integer.valueOf(skill.group(2)));
      }
    }
    return skills;
  }
}
