package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.carillon.config.Settings;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.Member;
import org.carillon.registration.Registrations;

/**
 * Where the phones of a member are at this moment: where they have registered, or, when none has,
 * where the group says.
 */
@ApplicationScoped
public class MemberContacts {

  private final Registrations registrations;
  private final NumberPlan plan;

  /** For the proxy only. */
  protected MemberContacts() {
    this.registrations = null;
    this.plan = null;
  }

  /** Asks there who is registered. */
  @Inject
  public MemberContacts(Registrations registrations, Settings settings) {
    this(registrations, settings.numbers());
  }

  /** The same, where numbers are dialled so. */
  public MemberContacts(Registrations registrations, NumberPlan plan) {
    this.registrations = registrations;
    this.plan = plan;
  }

  /** Recognises who calls with this URI. */
  Callers calling(String uri) {
    return Callers.calling(uri, plan);
  }

  /** The addresses of the member's phones; none when he cannot be reached. */
  public List<String> of(Member member, Instant now) {
    List<String> registered = registrations.contacts(member.id(), now);
    return registered.isEmpty() ? member.contacts() : registered;
  }

  /** Whether a phone has registered for the member. */
  boolean isRegistered(Member member, Instant now) {
    return !registrations.contacts(member.id(), now).isEmpty();
  }
}
