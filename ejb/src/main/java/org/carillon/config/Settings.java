package org.carillon.config;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Every setting of Carillon. The key of each is {@code carillon.} and the name given in brackets;
 * it is read from a system property of that name, or from the environment variable in upper case
 * with underscores ({@code CARILLON_MAX_CALLS}).
 *
 * @param maxCalls calls in progress above which a new one is refused with 503 ({@code max-calls},
 *     default 1000)
 * @param retryAfter what a refused caller is told to wait ({@code retry-after-seconds}, default 10)
 * @param provisionalRefresh longest silence towards a ringing caller (RFC 3261 13.3.1.1; {@code
 *     provisional-refresh-seconds}, default 60)
 * @param journalDirectory where calls are kept until the database has them ({@code
 *     journal-directory}, default {@code carillon/journal} in the server's data directory)
 * @param demo what an empty database is filled with
 */
public record Settings(
    int maxCalls,
    Duration retryAfter,
    Duration provisionalRefresh,
    Path journalDirectory,
    Demo demo) {

  /**
   * The demonstration groups.
   *
   * @param enabled whether an empty database gets them ({@code demo}, default false)
   * @param memberPort UDP port of member1 on 127.0.0.1; member2 and member3 follow ({@code
   *     demo.member-port}, default 25121)
   * @param phonePort UDP port of phone 101 on 127.0.0.1; 102 and 103 follow ({@code
   *     demo.phone-port}, default 25101)
   */
  public record Demo(boolean enabled, int memberPort, int phonePort) {}

  /** The settings found in a source, with defaults for what it does not have. */
  public static Settings from(SettingsSource source) {
    return new Settings(
        source.number("max-calls", 1000, 1, 1_000_000),
        source.seconds("retry-after-seconds", 10, 1, 3600),
        source.seconds("provisional-refresh-seconds", 60, 1, 170),
        source.path("journal-directory", Path.of("carillon", "journal")),
        new Demo(
            source.flag("demo", false),
            source.number("demo.member-port", 25121, 1024, 65533),
            source.number("demo.phone-port", 25101, 1024, 65533)));
  }
}
