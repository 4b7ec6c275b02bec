package org.carillon.domain.record;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells the story of a call that came at noon; times are seconds since then. */
public final class Story {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
  private Optional<Instant> enter = Optional.empty();
  private Optional<CallStory.Answer> answer = Optional.empty();
  private Optional<CallStory.Recording> recording = Optional.empty();
  private int visits;

  private Story() {}

  /** A call comes in. */
  public static Story call() {
    return new Story();
  }

  /** It enters a group. */
  public Story enters(double at) {
    enter = Optional.of(after(at));
    return visits(1);
  }

  /** It visits so many groups. */
  public Story visits(int count) {
    visits = count;
    return this;
  }

  /** A member answers, who was offered the call so many seconds before. */
  public Story answered(double at, double rang) {
    answer = Optional.of(new CallStory.Answer(after(at), after(at - rang), false));
    return this;
  }

  /** A number outside answers, which was offered the call so many seconds before. */
  public Story answeredOutside(double at, double rang) {
    answer = Optional.of(new CallStory.Answer(after(at), after(at - rang), true));
    return with(Circumstance.EXTERNAL);
  }

  /** The caller hears the beep, and says something of this length. */
  public Story beep(double at, double seconds) {
    recording = Optional.of(new CallStory.Recording(after(at), span(seconds)));
    return this;
  }

  /** This is true of the call. */
  public Story with(Circumstance... more) {
    circumstances.addAll(Set.of(more));
    return this;
  }

  /** It ends. */
  public CallStory ends(double at, EndCause cause) {
    return new CallStory(NOON, enter, answer, recording, after(at), cause, visits, circumstances);
  }

  private static Instant after(double seconds) {
    return NOON.plus(span(seconds));
  }

  private static Duration span(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
