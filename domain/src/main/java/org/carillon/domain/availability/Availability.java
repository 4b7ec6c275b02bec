package org.carillon.domain.availability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carillon.domain.call.CallId;
import org.carillon.domain.plan.SkipReason;

/**
 * The tests whether a member can be offered a call, in their order; the first that fails says why
 * not (features 5.2.1).
 */
public final class Availability {

  private static final List<Test> TESTS =
      List.of(
          new Test(SkipReason.DISABLED, about -> !about.enabled()),
          new Test(SkipReason.LOGGED_OUT, about -> !about.state().presence().loggedIn()),
          new Test(SkipReason.PAUSED, about -> about.state().presence().pause().isPresent()),
          new Test(SkipReason.DND, about -> about.state().presence().doNotDisturb()),
          new Test(SkipReason.OFF_SCHEDULE, Question::offSchedule),
          new Test(SkipReason.SELF, Question::isCaller),
          new Test(SkipReason.WRAP_UP, about -> about.isBefore(lately(about).wrapUpUntil())),
          new Test(
              SkipReason.RESTING,
              about -> about.rests() && about.isBefore(lately(about).restUntil())),
          new Test(
              SkipReason.RESERVED,
              about -> about.skipBusy() && about.state().isReservedByOther(about.call())),
          new Test(
              SkipReason.BUSY, about -> about.skipBusy() && about.state().isOnPhone(about.call())),
          new Test(SkipReason.UNREGISTERED, about -> !about.reachable()));

  private Availability() {}

  private record Test(SkipReason reason, Predicate<Question> fails) {}

  /**
   * What is asked of one member for one call.
   *
   * @param enabled whether an administrator lets the member ring at all
   * @param state the member now
   * @param offSchedule whether the member has hours of his own, and they are over
   * @param call the call to be offered
   * @param isCaller whether the member is the caller
   * @param reachable whether there is a phone to ring
   * @param skipBusy whether the group passes over a member who is on the phone
   * @param rests whether the group leaves a member alone who just refused a call
   * @param now the moment of offering
   */
  public record Question(
      boolean enabled,
      MemberState state,
      boolean offSchedule,
      CallId call,
      boolean isCaller,
      boolean reachable,
      boolean skipBusy,
      boolean rests,
      Instant now) {

    boolean isBefore(Instant end) {
      return now.isBefore(end);
    }
  }

  /** Why the member is passed over; empty when the member can be offered the call. */
  public static Optional<SkipReason> skip(Question about) {
    for (Test test : TESTS) {
      if (test.fails().test(about)) {
        return Optional.of(test.reason());
      }
    }
    return Optional.empty();
  }

  private static MemberState.Lately lately(Question about) {
    return about.state().lately();
  }
}
