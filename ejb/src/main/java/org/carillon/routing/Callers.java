package org.carillon.routing;

import java.util.List;
import org.carillon.domain.caller.Caller;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.MemberId;

/** Recognises a caller among the members: nobody is rung by his own call (features 5.2.1). */
final class Callers {

  private final String callerUri;
  private final SipAddress caller;
  private final String number;

  private Callers(String callerUri, NumberPlan plan) {
    this.callerUri = callerUri;
    this.caller = SipAddress.of(callerUri);
    this.number = callerOf(callerUri, plan).number();
  }

  static Callers calling(String callerUri, NumberPlan plan) {
    return new Callers(callerUri, plan);
  }

  /** Who calls with this SIP or tel URI, or {@code anonymous}. */
  static Caller callerOf(String uri, NumberPlan plan) {
    SipAddress address = SipAddress.of(uri);
    String user = address.host().isEmpty() ? uri.replaceFirst("^(?i)tel:", "") : address.user();
    return Caller.of(user, plan);
  }

  /** Whether one of these phones is the caller's. */
  boolean owns(List<String> contacts) {
    return contacts.stream().anyMatch(contact -> isCallers(contact) || isSameUser(contact));
  }

  /** Whether the caller goes by this name, which a registered phone does wherever it is. */
  boolean isNamed(MemberId name) {
    return caller.user().equals(name.value());
  }

  /** A telephone number of a member stands there in its one way of writing. */
  private boolean isCallers(String contact) {
    return contact.equals(callerUri) || contact.equals(number);
  }

  /** Most contacts do not even contain the caller's name, and need not be taken apart. */
  private boolean isSameUser(String contact) {
    return contact.contains(caller.user()) && SipAddress.of(contact).isSameUserAs(caller);
  }
}
