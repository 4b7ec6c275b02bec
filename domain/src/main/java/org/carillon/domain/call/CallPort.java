package org.carillon.domain.call;

import java.time.Duration;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/**
 * What a call can do to the world; implemented by the SIP layer. Methods are called in the order of
 * the effects.
 */
public interface CallPort {

  /** Asks routing whom to ring next; the answer comes back as {@code offered}. */
  void seek(Tried tried);

  /** Sends an INVITE to the member. */
  void invite(LegId leg, MemberId member);

  /** Reports {@code delayOver(leg)} after this time. */
  void startDelay(LegId leg, Duration after);

  /**
   * Lets the caller wait in the queue of the group, and reports {@code offered} from time to time.
   *
   * @param offered who was offered the call in vain a moment ago, and is not offered it again
   *     before he was busy meanwhile
   */
  void enqueue(List<MemberId> offered);

  /**
   * Asks routing where a call goes that the group could not take; the answer comes back as {@code
   * entered}, {@code sentOutside}, {@code sentToVoicemail} or {@code refused}.
   */
  void leave(Exhaustion reason);

  /**
   * Asks routing where a call goes that a place outside did not take; the answer comes back as to
   * {@link #leave}.
   */
  void goFurther();

  /** Sends an INVITE to a place outside the groups. */
  void forward(LegId leg, Forwarding forwarding);

  /** Tells the leg's phones to stop ringing, as soon as RFC 3261 9.1 allows it. */
  void cancel(LegId leg, CancelReason reason);

  /** Lets the caller hear ringing. */
  void ringCaller();

  /** Makes a leg of the phone that picks the call up, though the call was not offered to it. */
  void pickUp(LegId leg);

  /** Answers the caller with what this leg answered. */
  void connectCaller(LegId leg);

  /** Acknowledges the winner's repeated 2xx again (RFC 3261 13.2.2.4). */
  void acknowledgeAgain(LegId leg);

  /** Ends a leg that answered too late: ACK, then BYE (RFC 3261 13.2.2.4). */
  void release(LegId leg);

  /** Refuses the caller with the status for this reason (features 5.5). */
  void rejectCaller(Exhaustion reason);

  /** Refuses the caller because of a fault of ours: 503. */
  void failCaller();

  /** Ends the dialog with this party of a connected call. */
  void hangUp(Party party);

  /** Reports {@code ringTimeout(stage)} after this time; waiting in a queue is a stage as well. */
  void startRingTimer(int stage, Duration after);

  /** Passes a fact on to whoever listens; never waits. */
  void tell(CallFact fact);
}
