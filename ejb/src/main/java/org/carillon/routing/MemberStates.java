package org.carillon.routing;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.MemberId;

/**
 * The states of all members, as far as calls have to know them. A port: every change is atomic for
 * its member, and nobody waits.
 */
public interface MemberStates {

  /** The member as he is now; {@link MemberState#NEW} for one of whom nothing is known. */
  MemberState of(MemberId member);

  /** Changes the state of a member. */
  void change(MemberId member, UnaryOperator<MemberState> change);

  /** Changes the state of a member of whom something is known, and does nothing for others. */
  void changeKnown(MemberId member, UnaryOperator<MemberState> change);

  /** Keeps the member for one call; false when another call was faster, or he is on the phone. */
  boolean reserve(MemberId member, CallId call, Instant at);
}
