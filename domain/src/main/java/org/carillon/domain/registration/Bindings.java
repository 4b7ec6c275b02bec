package org.carillon.domain.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carillon.domain.registration.Registration.Wish;
import org.carillon.domain.registration.RegistrationRefused.Fault;

/**
 * Everything registered for one user, and how a registration changes it (RFC 3261 10.3 steps 6 to
 * 8): wholly or not at all.
 *
 * @param list the bindings, in the order in which they came
 */
public record Bindings(List<Binding> list) {

  /** Nothing registered. */
  public static final Bindings NONE = new Bindings(List.of());

  /** Copies the list, so that the record stays immutable. */
  public Bindings {
    list = List.copyOf(list);
  }

  /** Those that are valid now. */
  public Bindings at(Instant now) {
    boolean allValid = list.stream().allMatch(binding -> binding.isValid(now));
    return allValid
        ? this
        : new Bindings(list.stream().filter(binding -> binding.isValid(now)).toList());
  }

  /**
   * What is registered after this request.
   *
   * @throws RegistrationRefused when the rules forbid it
   */
  public Bindings after(Registration request, RegistrationLimits limits, Instant now) {
    if (request.all()) {
      return withoutAny(request, now);
    }
    List<Binding> before = at(now).list;
    List<Binding> changed = new ArrayList<>(before);
    Lifetime lifetime = new Lifetime(limits, request.expires());
    for (Wish wish : request.contacts()) {
      requireInOrder(before.stream().filter(old -> old.isOf(wish.contact())), request.origin());
      apply(wish, request.origin(), lifetime.of(wish, now), now, changed);
    }
    if (changed.size() > limits.mostContacts() && changed.size() > before.size()) {
      throw new RegistrationRefused(
          Fault.TOO_MANY, "Too many contacts, at most " + limits.mostContacts());
    }
    return new Bindings(changed);
  }

  private Bindings withoutAny(Registration request, Instant now) {
    if (!request.contacts().isEmpty() || request.expires().orElse(-1) != 0) {
      throw new RegistrationRefused(Fault.MALFORMED, "Contact * needs Expires 0 and stands alone");
    }
    requireInOrder(at(now).list.stream(), request.origin());
    return NONE;
  }

  /** An end that is not after now unbinds the contact. */
  private static void apply(
      Wish wish, Binding.Origin origin, Instant end, Instant now, List<Binding> changed) {
    Binding wanted = new Binding(wish.contact(), wish.received(), origin, wish.q(), end);
    int known = indexOf(wish.contact(), changed);
    if (known >= 0) {
      changed.remove(known);
    }
    if (wanted.isValid(now)) {
      changed.add(known >= 0 ? known : changed.size(), wanted);
    }
  }

  private static int indexOf(String contact, List<Binding> bindings) {
    for (int i = 0; i < bindings.size(); i++) {
      if (bindings.get(i).isOf(contact)) {
        return i;
      }
    }
    return -1;
  }

  private static void requireInOrder(Stream<Binding> known, Binding.Origin origin) {
    if (known.anyMatch(binding -> binding.origin().isNotBefore(origin))) {
      throw new RegistrationRefused(Fault.OUT_OF_ORDER, "A later registration was here before");
    }
  }
}
