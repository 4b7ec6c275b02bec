package org.carillon.routing;

import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;

/**
 * Who of a group can take a call right now (features 5.2): enabled members with a phone, and not
 * the caller himself.
 */
final class Eligibility {

  private final String callerUri;
  private final SipAddress caller;

  private Eligibility(String callerUri) {
    this.callerUri = callerUri;
    this.caller = SipAddress.of(callerUri);
  }

  static Eligibility forCaller(String callerUri) {
    return new Eligibility(callerUri);
  }

  List<MemberId> of(CallGroup group) {
    return group.members().stream().filter(this::canTakeTheCall).map(Member::id).toList();
  }

  private boolean canTakeTheCall(Member member) {
    return member.enabled() && !member.contacts().isEmpty() && !isCaller(member);
  }

  private boolean isCaller(Member member) {
    return member.contacts().stream()
        .anyMatch(contact -> contact.equals(callerUri) || isSameUser(contact));
  }

  /** Most contacts do not even contain the caller's name, and need not be taken apart. */
  private boolean isSameUser(String contact) {
    return contact.contains(caller.user()) && SipAddress.of(contact).isSameUserAs(caller);
  }
}
