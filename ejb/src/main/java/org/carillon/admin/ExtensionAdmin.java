package org.carillon.admin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.carillon.config.Settings;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.line.PlaceWords;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Extension;
import org.carillon.registration.Extensions;
import org.carillon.registration.ExtensionsChanged;
import org.carillon.registration.Registrations;
import org.carillon.routing.Groups;

/** Lists extensions with their phones, makes and removes them, and changes their passwords. */
@Stateless
public class ExtensionAdmin {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}");
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 200;

  @Inject private Extensions extensions;
  @Inject private Registrations registrations;
  @Inject private Groups groups;
  @Inject private Settings settings;
  private Consumer<ExtensionsChanged> changed;

  /** For the container. */
  public ExtensionAdmin() {}

  ExtensionAdmin(
      Extensions extensions,
      Registrations registrations,
      Groups groups,
      Settings settings,
      Consumer<ExtensionsChanged> changed) {
    this.extensions = extensions;
    this.registrations = registrations;
    this.groups = groups;
    this.settings = settings;
    this.changed = changed;
  }

  @Inject
  void announceBy(Event<ExtensionsChanged> event) {
    changed = event::fire;
  }

  /** All extensions in the order of their names, each with the phones registered now. */
  public List<ExtensionStatus> extensions(Instant now) {
    return extensions.all().stream().map(extension -> status(extension, now)).toList();
  }

  /**
   * Makes an extension; its phones can register after the commit.
   *
   * @throws InvalidExtension when a value does not fit or the name is taken; nothing is stored
   */
  public void create(String name, String password) {
    if (!NAME.matcher(name).matches()) {
      throw refusal(ExtensionFault.NAME, name);
    }
    if (find(name).isPresent()) {
      throw refusal(ExtensionFault.TAKEN, name);
    }
    save(withPassword(name, password));
  }

  /**
   * Gives an extension another password. Phones that are registered stay so until they have to
   * refresh.
   *
   * @throws InvalidExtension when the password does not fit or nobody has that name; nothing is
   *     stored
   */
  public void changePassword(String name, String password) {
    save(withPassword(name, password).enabled(existing(name).enabled()));
  }

  /**
   * Lets the phones of an extension register, or not; when not, those registered are forgotten.
   *
   * @throws InvalidExtension when nobody has that name
   */
  public void enable(String name, boolean enabled) {
    save(existing(name).enabled(enabled));
  }

  /**
   * How often the extension was changed; to be told when a change is saved that was made of what
   * was read at that time.
   */
  public long version(String name) {
    return extensions.version(new MemberId(name));
  }

  /**
   * Lets the phones of an extension register, or not, and gives it another password, unless
   * somebody else changed it meanwhile.
   *
   * @param password the new one; empty keeps the old one
   * @param version of the extension that was changed
   * @throws InvalidExtension when the extension has another version now, or is gone, or when the
   *     password does not fit; nothing is stored
   */
  public void change(String name, String password, boolean enabled, long version) {
    if (version(name) != version) {
      throw refusal(ExtensionFault.CHANGED, name);
    }
    Extension changed = password.isEmpty() ? existing(name) : withPassword(name, password);
    save(changed.enabled(enabled));
  }

  /**
   * Removes an extension; its phones are forgotten after the commit, and cannot register again.
   *
   * @throws InvalidExtension when nobody has that name, or a group has it as a member; nothing is
   *     removed
   */
  public void remove(String name) {
    MemberId id = existing(name).name();
    groups.all().readable().stream()
        .filter(group -> group.member(id).isPresent())
        .map(group -> Phrase.of(PlaceWords.GROUP, group.number()))
        .reduce((some, one) -> Phrase.of(PlaceWords.AND, some, one))
        .ifPresent(
            owners -> {
              throw refusal(ExtensionFault.NEEDED, name, owners);
            });
    extensions.remove(id);
    changed.accept(new ExtensionsChanged(id));
  }

  private Extension withPassword(String name, String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw refusal(
          ExtensionFault.PASSWORD, name, password.length(), SHORTEST_PASSWORD, LONGEST_PASSWORD);
    }
    return Extension.of(new MemberId(name), settings.registrar().realm(), password);
  }

  private void save(Extension extension) {
    extensions.save(extension);
    changed.accept(new ExtensionsChanged(extension.name()));
  }

  private Extension existing(String name) {
    return find(name).orElseThrow(() -> refusal(ExtensionFault.UNKNOWN, name));
  }

  private static InvalidExtension refusal(ExtensionFault fault, Object... values) {
    return new InvalidExtension(Phrase.of(fault, values));
  }

  private Optional<Extension> find(String name) {
    return extensions.all().stream().filter(one -> one.name().value().equals(name)).findFirst();
  }

  private ExtensionStatus status(Extension extension, Instant now) {
    List<Binding> bindings = registrations.bindings(extension.name(), now);
    return new ExtensionStatus(
        extension.name().value(),
        extension.enabled(),
        bindings.stream()
            .map(one -> new ExtensionStatus.Phone(one.contact(), one.left(now)))
            .toList());
  }
}
