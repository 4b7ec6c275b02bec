package org.carillon.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads settings by key from system properties, then from the environment. An error names the key,
 * the value and what would be accepted.
 */
final class SettingsSource {

  private static final String PREFIX = "carillon.";
  private static final String SERVER_DATA = "jboss.server.data.dir";
  private static final Pattern CODE = Pattern.compile("[0-9*#]{1,16}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  private static final Pattern PROXY =
      Pattern.compile("sips?:(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+])(?::\\d{1,5})?(?:;[^\\s?<>@]*)?");

  private static final Pattern NUMBER = Pattern.compile("\\+?\\d{2,20}");

  private final Map<String, String> properties;
  private final Map<String, String> environment;

  SettingsSource(Map<String, String> properties, Map<String, String> environment) {
    this.properties = Map.copyOf(properties);
    this.environment = Map.copyOf(environment);
  }

  int number(String key, int preset, int least, int most) {
    return text(key).map(value -> parsed(key, value, least, most)).orElse(preset);
  }

  Duration seconds(String key, int preset, int least, int most) {
    return Duration.ofSeconds(number(key, preset, least, most));
  }

  boolean flag(String key, boolean preset) {
    return text(key).map(value -> parsed(key, value)).orElse(preset);
  }

  /** A name that can stand in a SIP header and in a column as it is. */
  String name(String key, String preset) {
    String name = text(key).orElse(preset);
    if (!NAME.matcher(name).matches()) {
      throw refused(key, name, "1 to 64 letters, digits, dots or hyphens", null);
    }
    return name;
  }

  /** What members dial for something; empty when it is off. */
  Optional<String> code(String key, String preset) {
    String code = text(key).orElse(preset);
    if (code.equalsIgnoreCase("off")) {
      return Optional.empty();
    }
    if (!CODE.matcher(code).matches()) {
      throw refused(key, code, "1 to 16 digits, * or #, such as " + preset + ", or to off", null);
    }
    return Optional.of(code);
  }

  /** A path; one that is not absolute lies in the server's data directory. */
  Path path(String key, Path preset) {
    Path data = Path.of(properties.getOrDefault(SERVER_DATA, "data"));
    return data.resolve(text(key).map(Path::of).orElse(preset));
  }

  /** A time zone; where none is said, that of the Java machine. */
  ZoneId timeZone(String key) {
    String zone = text(key).orElseGet(() -> ZoneId.systemDefault().getId());
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      throw refused(key, zone, "a time zone such as Europe/Paris", unknown);
    }
  }

  /** The address of a web server, where there is one. */
  Optional<URI> webAddress(String key) {
    return text(key).map(value -> address(key, value));
  }

  /** The address of a SIP proxy, where there is one. */
  Optional<String> sipAddress(String key) {
    return text(key)
        .map(
            value -> {
              if (!PROXY.matcher(value).matches()) {
                throw refused(key, value, "an address such as sip:sbc.carrier.example:5060", null);
              }
              return value;
            });
  }

  /** A telephone number that must be there. */
  String telephoneNumber(String key) {
    String number = text(key).orElse("");
    if (!NUMBER.matcher(number).matches()) {
      throw refused(key, number, "a telephone number of yours such as +33123456789", null);
    }
    return number;
  }

  /** One of the values of a type, in upper or lower case. */
  <E extends Enum<E>> E choice(String key, E preset) {
    List<E> all = List.of(preset.getDeclaringClass().getEnumConstants());
    String value = text(key).orElse(preset.name());
    return all.stream()
        .filter(one -> one.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> refused(key, value, "one of " + all, null));
  }

  /** Text that must be there, and is never shown. */
  String secret(String key, int shortest) {
    return text(key)
        .filter(value -> value.length() >= shortest)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "setting "
                        + PREFIX
                        + key
                        + " is missing or too short: set it to "
                        + shortest
                        + " characters or more"));
  }

  /** Values separated by commas, each read by itself; none where there is no text. */
  <T> List<T> list(String key, Function<String, T> reader, String remedy) {
    return text(key).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> read(key, value, reader, remedy))
        .toList();
  }

  /** Any text, where there is some. */
  Optional<String> text(String key) {
    String variable = (PREFIX + key).replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(properties.get(PREFIX + key))
        .or(() -> Optional.ofNullable(environment.get(variable)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static <T> T read(String key, String value, Function<String, T> reader, String remedy) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException wrong) {
      throw refused(key, value, remedy, wrong);
    }
  }

  private static int parsed(String key, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw refused(key, value, "a whole number from " + least + " to " + most, notANumber);
    }
    throw refused(key, value, "a whole number from " + least + " to " + most, null);
  }

  private static boolean parsed(String key, String value) {
    if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(value);
    }
    throw refused(key, value, "true or false", null);
  }

  private static URI address(String key, String value) {
    try {
      URI uri = URI.create(value);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException noAddress) {
      throw refused(key, value, "an address such as https://crm.example/calls", noAddress);
    }
    throw refused(key, value, "an address such as https://crm.example/calls", null);
  }

  private static IllegalArgumentException refused(
      String key, String value, String remedy, Throwable cause) {
    return new IllegalArgumentException(
        "setting " + PREFIX + key + " is '" + value + "': set it to " + remedy, cause);
  }
}
