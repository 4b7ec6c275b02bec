package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import org.carillon.domain.group.Destination;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Preset;

/** Says what lines do in plain words of the reader's language. */
@Named
@RequestScoped
public class LineWords {

  @Inject private Words words;

  /** For the container. */
  public LineWords() {}

  LineWords(Words words) {
    this.words = words;
  }

  /** What the line is for. */
  public String kind(Line.Kind kind) {
    return words.text("line.kind." + kind);
  }

  /** What a preset is called. */
  public String presetName(Preset preset) {
    return words.text("preset.name." + preset.key());
  }

  /** What a preset does. */
  public String preset(Preset preset) {
    return words.text("preset." + preset.key());
  }

  /** When the line is open, a sentence for each kind of day. */
  public List<String> hours(Line line) {
    return new HoursWords(words).of(line.hours());
  }

  /** What kind of place a destination is. */
  String place(Destination to) {
    return place(DestinationField.Kind.of(to));
  }

  /** What kind of place. */
  public String place(DestinationField.Kind kind) {
    return words.text("destination." + kind);
  }

  /** Which callers. */
  public String callers(RuleField.Who who) {
    return words.text("callers." + who);
  }

  /** What happens to their calls. */
  public String treatment(RuleField.What what) {
    return words.text("treatment." + what);
  }

  /** The day of the week. */
  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
  }

  /** Whether the line is open now, and until when. */
  public String now(Line line) {
    Instant now = Instant.now();
    boolean open = line.hours().isOpen(now);
    return line.hours()
        .nextChange(now)
        .map(
            change ->
                words.text(open ? "lines.openUntil" : "lines.closedUntil", until(line, change)))
        .orElseGet(() -> words.text(open ? "lines.open" : "lines.closed"));
  }

  /** How long phones ring. */
  public String rings(Duration time) {
    return words.text("lines.rings", words.duration(time));
  }

  private String until(Line line, Instant change) {
    return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", words.locale())
        .withZone(line.hours().zone())
        .format(change);
  }
}
