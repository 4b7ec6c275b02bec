package org.carillon.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows somebody down who guesses passwords: after too many wrong ones from one source, such as an
 * source, within a minute nothing more from it is looked at for 30 s, next time for a minute, and
 * so on up to five minutes. A right password in between changes nothing, or whoever has one could
 * guess those of others.
 */
final class Throttle {

  private static final Duration WITHIN = Duration.ofMinutes(1);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(15);

  private final int tooMany;
  private final Map<String, Failures> bySource;

  /**
   * What is known of one source.
   *
   * @param count wrong passwords since the first one that counts
   * @param since when that was
   * @param pauses how many pauses it had
   * @param until when the last pause ends
   */
  private record Failures(int count, Instant since, int pauses, Instant until) {

    static Failures none(Instant now) {
      return new Failures(0, now, 0, now);
    }

    Failures oneMore(Instant now, int tooMany) {
      boolean counts = since.plus(WITHIN).isAfter(now);
      Failures more =
          counts
              ? new Failures(count + 1, since, pauses, until)
              : new Failures(1, now, pauses, until);
      return more.count < tooMany ? more : new Failures(0, now, pauses + 1, now.plus(pause()));
    }

    private Duration pause() {
      Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(pauses, 10));
      return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    boolean isForgiven(Instant now) {
      return now.isAfter(until.plus(FORGIVEN_AFTER)) && now.isAfter(since.plus(FORGIVEN_AFTER));
    }
  }

  /**
   * Remembers at most so many sources; the one that was quiet for longest is forgotten.
   *
   * @param tooMany wrong passwords within a minute that bring a pause
   */
  Throttle(int most, int tooMany) {
    this.tooMany = tooMany;
    this.bySource =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > most;
          }
        };
  }

  /** How long nothing from this source is to be looked at; empty when it may go on. */
  synchronized Optional<Duration> pause(String source, Instant now) {
    return Optional.ofNullable(bySource.get(source))
        .filter(failures -> failures.until().isAfter(now))
        .map(failures -> Duration.between(now, failures.until()));
  }

  /** A wrong password came from there; says so to operators when it was one too many. */
  void wrongPassword(String source, Instant now) {
    Optional<Duration> pause = count(source, now);
    // outside the lock: the log may write to a disk
    pause.ifPresent(lasting -> RegistrationLog.LOG.guessing(tooMany, source, lasting.toSeconds()));
  }

  /** The pause that this wrong password brings; empty when it is not one too many yet. */
  private synchronized Optional<Duration> count(String source, Instant now) {
    Failures before =
        Optional.ofNullable(bySource.get(source))
            .filter(failures -> !failures.isForgiven(now))
            .orElseGet(() -> Failures.none(now));
    Failures after = before.oneMore(now, tooMany);
    bySource.put(source, after);
    return after.pauses() > before.pauses()
        ? Optional.of(Duration.between(now, after.until()))
        : Optional.empty();
  }
}
