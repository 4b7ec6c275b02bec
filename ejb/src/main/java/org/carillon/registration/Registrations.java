package org.carillon.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.config.Settings;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Bindings;
import org.carillon.domain.registration.Registration;
import org.carillon.domain.registration.RegistrationLimits;
import org.carillon.memory.WriteBehind;

/**
 * Where everybody's phones are. In memory, nothing waits; called on SIP threads, many at a time.
 * {@link RegistrationLife} brings it to the database and back.
 */
@ApplicationScoped
public class Registrations {

  private final Map<MemberId, Bindings> bindings = new ConcurrentHashMap<>();
  private final StoredBindings stored;
  private final WriteBehind<MemberId, Bindings> keeper;
  private final RegistrationLimits limits;

  /** For the proxy only. */
  protected Registrations() {
    this.stored = null;
    this.keeper = null;
    this.limits = null;
  }

  /** Nothing is registered before {@link #load} is called. */
  @Inject
  public Registrations(StoredBindings stored, Settings settings) {
    this.stored = stored;
    this.keeper = new WriteBehind<>(stored::replace, RegistrationLog.DATABASE);
    Settings.Registrar registrar = settings.registrar();
    this.limits =
        new RegistrationLimits(
            registrar.minExpires(),
            registrar.defaultExpires(),
            registrar.maxExpires(),
            registrar.mostContacts());
  }

  /** Reads what was registered before the server was stopped. */
  void load(Instant now) {
    stored.all().forEach((user, before) -> bindings.put(user, before.at(now)));
  }

  /**
   * Does what the request asks for.
   *
   * @return everything registered for the user now
   * @throws org.carillon.domain.registration.RegistrationRefused when the rules forbid it; then
   *     nothing is changed
   * @throws IllegalArgumentException when a contact cannot be dialled; then nothing is changed
   */
  public List<Binding> register(MemberId user, Registration request, Instant now) {
    Bindings after =
        bindings.compute(
            user,
            (key, before) -> (before == null ? Bindings.NONE : before).after(request, limits, now));
    if (!request.isQuestion()) {
      keeper.changed(user);
    }
    return after.at(now).list();
  }

  /** Everything registered for the user, in the order in which it came. */
  public List<Binding> bindings(MemberId user, Instant now) {
    return current(user).at(now).list();
  }

  /** The SIP URIs at which the user's phones can be called; empty when none is registered. */
  public List<String> contacts(MemberId user, Instant now) {
    return bindings(user, now).stream().map(Binding::target).toList();
  }

  /** The shortest lifetime that a phone may ask for, in seconds (RFC 3261 20.23). */
  public long shortestSeconds() {
    return limits.shortest().toSeconds();
  }

  /** Ends what is registered for users who may not register any more. */
  void retain(ExtensionDirectory allowed) {
    for (MemberId user : bindings.keySet()) {
      if (!allowed.mayRegister(user)) {
        bindings.remove(user);
        keeper.changed(user);
      }
    }
  }

  /** Writes what has changed to the database. */
  void write() {
    keeper.write(this::current);
  }

  int users() {
    return (int) bindings.values().stream().filter(all -> !all.list().isEmpty()).count();
  }

  private Bindings current(MemberId user) {
    return bindings.getOrDefault(user, Bindings.NONE);
  }
}
