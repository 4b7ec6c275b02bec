package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.carillon.admin.HouseTime;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallSummary;

/** Says what the domain knows in plain words of the reader's language. */
@Named
@RequestScoped
public class Words {

  static final String BUNDLE = "org.carillon.web.messages";

  private ZoneId zone = ZoneId.systemDefault();

  @Inject private Language language;

  /** For the container. */
  public Words() {}

  Words(Language language) {
    this.language = language;
  }

  @Inject
  void tellTimesIn(HouseTime time) {
    zone = time.zone();
  }

  /** The text of this key, with the value in its place. */
  public String say(String key, Object value) {
    return text(key, value);
  }

  /** Where one is among so many, such as a page. */
  public String place(String key, int number, int count) {
    return text(key, number, count);
  }

  /** The text of this key, with these values in their places. */
  String text(String key, Object... values) {
    return new MessageFormat(messages().getString(key), locale()).format(values);
  }

  /** The text for none, one or many; the three stand in one message, parted by a bar. */
  public String count(String key, int many) {
    String[] forms = messages().getString(key).split("\\|");
    String form = forms[Math.min(many, forms.length - 1)];
    return new MessageFormat(form, locale()).format(new Object[] {many});
  }

  /** The text of this key, where there is one. */
  Optional<String> known(String key) {
    return messages().containsKey(key) ? Optional.of(messages().getString(key)) : Optional.empty();
  }

  /** From which number to which one may choose. */
  public String range(Object least, Object most) {
    return text("range.hint", least, most);
  }

  /** What is said to somebody who wrote another number, or none, in the input of that label. */
  public String wrongRange(String label, Object least, Object most) {
    return text("range.wrong", label, least, most);
  }

  /** What a call came to. */
  public String outcome(CallSummary call) {
    return messages().getString("outcome." + call.outcome());
  }

  /** The style class that colours the outcome of a call. */
  public String style(CallSummary call) {
    return call.outcome().name().toLowerCase(Locale.ROOT);
  }

  /** What ended a call. */
  public String cause(CallSummary call) {
    return messages().getString("cause." + call.cause());
  }

  /** How an offer ended. */
  public String end(AttemptEnd end) {
    return messages().getString("end." + end);
  }

  /** Who called: the user part of the address, or the address itself where it has none. */
  public String caller(String address) {
    String bare = address.replaceFirst("^(?i)(sips?|tel):", "");
    String user = bare.replaceFirst("[@;?].*$", "");
    if (user.isEmpty() || user.equalsIgnoreCase("anonymous")) {
      return messages().getString("calls.anonymous");
    }
    return user;
  }

  /** A time span as "4 s", "2 min 5 s" or "1 h 2 min". */
  public String duration(Duration span) {
    long seconds = span.plusMillis(500).toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  /** The time span between two moments. */
  public String between(Instant from, Instant to) {
    return duration(Duration.between(from, to));
  }

  /** Day and time of the server's clock. */
  public String moment(Instant at) {
    return written(at, "d MMM yyyy, HH:mm:ss");
  }

  /** Time of day of the server's clock. */
  public String time(Instant at) {
    return written(at, "HH:mm:ss");
  }

  /** Day of the week and time of the server's clock, to the minute. */
  public String weekday(Instant at) {
    return written(at, "EEE d MMM, HH:mm");
  }

  /** Hour and minute of the server's clock. */
  public String clock(Instant at) {
    return written(at, "HH:mm");
  }

  /** Day of the server's clock. */
  public String day(Instant at) {
    return written(at, "d MMM yyyy");
  }

  /** Day, hour and minute of the server's clock. */
  public String minute(Instant at) {
    return written(at, "d MMM yyyy, HH:mm");
  }

  /** In which time zone the moments are written. */
  public String getTimeZone() {
    return say("calls.timeZone", zone.getDisplayName(TextStyle.FULL, locale()));
  }

  /** The value as part of an address. */
  public String url(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String written(Instant at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale()).withZone(zone).format(at);
  }

  Locale locale() {
    return language.getLocale();
  }

  private ResourceBundle messages() {
    return ResourceBundle.getBundle(BUNDLE, locale());
  }
}
