package org.carillon.routing;

import java.util.List;
import org.carillon.domain.group.MemberId;

/** Recognises a caller among the members: nobody is rung by his own call (features 5.2.1). */
final class Callers {

  private final String callerUri;
  private final SipAddress caller;

  private Callers(String callerUri) {
    this.callerUri = callerUri;
    this.caller = SipAddress.of(callerUri);
  }

  static Callers calling(String callerUri) {
    return new Callers(callerUri);
  }

  /** Whether one of these phones is the caller's. */
  boolean owns(List<String> contacts) {
    return contacts.stream().anyMatch(contact -> contact.equals(callerUri) || isSameUser(contact));
  }

  /** Whether the caller goes by this name, which a registered phone does wherever it is. */
  boolean isNamed(MemberId name) {
    return caller.user().equals(name.value());
  }

  /** Most contacts do not even contain the caller's name, and need not be taken apart. */
  private boolean isSameUser(String contact) {
    return contact.contains(caller.user()) && SipAddress.of(contact).isSameUserAs(caller);
  }
}
