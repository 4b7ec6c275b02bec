package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.admin.CheckAdmin;
import org.carillon.admin.LineAdmin;
import org.carillon.domain.check.ConfigCheck;
import org.carillon.domain.check.Configuration;
import org.carillon.domain.check.Finding;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Line;

/**
 * Warns of what is unwise in groups and lines, stored or about to be. A warning never forbids to
 * save.
 */
@Named
@RequestScoped
public class Checks {

  @Inject private CheckAdmin admin;
  @Inject private LineAdmin lines;
  @Inject private CheckWords words;

  private Optional<Configuration> stored = Optional.empty();
  private Optional<ConfigCheck> check = Optional.empty();

  /**
   * What is said of a group or a line.
   *
   * @param longest how long callers wait at most
   * @param warnings what is unwise, a sentence or two each
   */
  public record Verdict(String longest, List<String> warnings) {}

  /** How many warnings there are of a stored group. */
  public int countOfGroup(CallGroup group) {
    return check().findings(group).size();
  }

  /** How many warnings there are of a stored line. */
  public int countOfLine(Line line) {
    return check().findings(line).size();
  }

  /** What would be said of the group as it stands on the page; nothing while it is no group yet. */
  public List<Verdict> ofGroup(GroupForm form) {
    try {
      CallGroup group = form.group();
      ConfigCheck with = new ConfigCheck(stored().with(group));
      return List.of(verdict(words.longest(with.longest(group)), with.findings(group)));
    } catch (IllegalArgumentException unfinished) {
      return List.of();
    }
  }

  /** What would be said of the line as it stands on the page; nothing while it is no line yet. */
  public List<Verdict> ofLine(LineForm form) {
    try {
      Line line = form.line(lines.numbers());
      ConfigCheck with = new ConfigCheck(stored().with(line));
      return List.of(verdict(words.longest(with.longest(line)), with.findings(line)));
    } catch (IllegalArgumentException unfinished) {
      return List.of();
    }
  }

  private Verdict verdict(String longest, List<Finding> findings) {
    return new Verdict(longest, findings.stream().map(words::warning).toList());
  }

  private ConfigCheck check() {
    if (check.isEmpty()) {
      check = Optional.of(new ConfigCheck(stored()));
    }
    return check.get();
  }

  private Configuration stored() {
    if (stored.isEmpty()) {
      stored = Optional.of(admin.configuration(Instant.now()));
    }
    return stored.get();
  }
}
