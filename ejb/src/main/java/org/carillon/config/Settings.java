package org.carillon.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.carillon.domain.caller.NumberPlan;

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
 * @param registrar who may register, and for how long
 * @param webhook who is told what happens to calls
 * @param signalling what is expected of phones, and told to callers
 * @param numbers how numbers are dialled here ({@code country-code}, default 33; {@code
 *     international-prefix}, default 00; {@code national-prefix}, default 0)
 * @param timeZone where days begin at midnight, for what members did today and for reports, and in
 *     which pages tell times ({@code time-zone}, default the server's)
 * @param trunk the way to telephone numbers outside
 * @param trust whom to believe, and where parties may send calls
 * @param codes what members dial to pause, to join and to leave
 * @param demo what an empty database is filled with
 */
public record Settings(
    int maxCalls,
    Duration retryAfter,
    Duration provisionalRefresh,
    Path journalDirectory,
    Registrar registrar,
    Webhook webhook,
    Signalling signalling,
    NumberPlan numbers,
    ZoneId timeZone,
    TrunkSettings trunk,
    TrustSettings trust,
    CodeSettings codes,
    Demo demo) {

  private static final int SHORTEST_SECRET = 16;

  /**
   * The system that is told what happens to calls.
   *
   * @param url where it listens, http or https; empty tells nobody ({@code webhook.url}, default
   *     none)
   * @param secret with which requests are signed, 16 characters or more ({@code webhook.secret})
   */
  public record Webhook(Optional<URI> url, String secret) {

    /** Nobody is told. */
    public static final Webhook OFF = new Webhook(Optional.empty(), "");

    /** Whether somebody is told. */
    public boolean isOn() {
      return url.isPresent();
    }

    /** The name of the system; what else the address says may be secret. */
    public String host() {
      return url.map(URI::getHost).orElse("nobody");
    }

    /** Without the secret: settings are written to logs. */
    @Override
    public String toString() {
      return "Webhook[" + host() + "]";
    }
  }

  /**
   * The registrar.
   *
   * @param realm the realm of passwords; a new one makes all passwords useless ({@code realm},
   *     default {@code carillon})
   * @param minExpires shortest registration ({@code registrar.min-expires-seconds}, default 60)
   * @param maxExpires longest registration ({@code registrar.max-expires-seconds}, default 7200)
   * @param defaultExpires registration of a phone that asks for no time ({@code
   *     registrar.default-expires-seconds}, default 3600)
   * @param mostContacts phones that one user may have registered at once ({@code
   *     registrar.most-contacts}, default 10)
   */
  public record Registrar(
      String realm,
      Duration minExpires,
      Duration maxExpires,
      Duration defaultExpires,
      int mostContacts) {}

  /**
   * What is expected of phones, and told to callers.
   *
   * @param noProgress how long a phone may be silent, or say no more than 100, before it counts as
   *     unreachable ({@code no-progress-seconds}, default 5)
   * @param session how long a connected leg lives unless it is refreshed (RFC 4028; {@code
   *     session-expires-seconds}, default 1800)
   * @param leastSession shortest such time that we accept ({@code min-session-expires-seconds},
   *     default 90)
   * @param announceForwarding whether a caller is told with 181 that the call went on to another
   *     group or outside ({@code announce-forwarding}, default false: some trunks take it badly)
   * @param ringsAtOnce whether a caller hears ringing as soon as the call is there, not only when a
   *     phone rings ({@code ring-callers-at-once}, default false)
   */
  public record Signalling(
      Duration noProgress,
      Duration session,
      Duration leastSession,
      boolean announceForwarding,
      boolean ringsAtOnce) {

    /** A caller who is not told that the call went on, and hears ringing when a phone rings. */
    public Signalling(Duration noProgress, Duration session, Duration leastSession) {
      this(noProgress, session, leastSession, false, false);
    }

    /** What most phones can do. */
    public static final Signalling USUAL =
        new Signalling(Duration.ofSeconds(5), Duration.ofSeconds(1800), Duration.ofSeconds(90));
  }

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
        registrar(source),
        webhook(source),
        new Signalling(
            source.seconds("no-progress-seconds", 5, 1, 60),
            source.seconds("session-expires-seconds", 1800, 90, 86_400),
            source.seconds("min-session-expires-seconds", 90, 90, 3600),
            source.flag("announce-forwarding", false),
            source.flag("ring-callers-at-once", false)),
        new NumberPlan(
            source.name("country-code", NumberPlan.FRANCE.country()),
            source.name("international-prefix", NumberPlan.FRANCE.international()),
            source.name("national-prefix", NumberPlan.FRANCE.national())),
        source.timeZone("time-zone"),
        TrunkSettings.from(source),
        TrustSettings.from(source),
        CodeSettings.from(source),
        new Demo(
            source.flag("demo", false),
            source.number("demo.member-port", 25121, 1024, 65533),
            source.number("demo.phone-port", 25101, 1024, 65533)));
  }

  private static Registrar registrar(SettingsSource source) {
    return new Registrar(
        source.name("realm", "carillon"),
        source.seconds("registrar.min-expires-seconds", 60, 1, 3600),
        source.seconds("registrar.max-expires-seconds", 7200, 60, 604_800),
        source.seconds("registrar.default-expires-seconds", 3600, 60, 604_800),
        source.number("registrar.most-contacts", 10, 1, 100));
  }

  private static Webhook webhook(SettingsSource source) {
    return source
        .webAddress("webhook.url")
        .map(url -> new Webhook(Optional.of(url), source.secret("webhook.secret", SHORTEST_SECRET)))
        .orElse(Webhook.OFF);
  }
}
