package org.carillon.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.config.Settings;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;

/**
 * The extensions as the SIP thread sees them: an immutable snapshot in memory, replaced as a whole
 * when an administrator saved. One of another realm is left out with a warning.
 */
@ApplicationScoped
public class ExtensionDirectory {

  private final Extensions extensions;
  private final String realm;

  private volatile Map<String, Extension> snapshot = Map.of();

  /** For the proxy only. */
  protected ExtensionDirectory() {
    this.extensions = null;
    this.realm = "";
  }

  /** Reads what is stored here, once {@link #load} is called. */
  @Inject
  public ExtensionDirectory(Extensions extensions, Settings settings) {
    this.extensions = extensions;
    this.realm = settings.registrar().realm();
  }

  /** Reads all extensions from the database, outside of any transaction. */
  public synchronized void load() {
    snapshot =
        extensions.all().stream()
            .filter(Extension::enabled)
            .filter(this::isOfThisRealm)
            .collect(Collectors.toUnmodifiableMap(one -> one.name().value(), Function.identity()));
  }

  /** The enabled extension of that name, if there is one. */
  Optional<Extension> extension(String name) {
    return Optional.ofNullable(snapshot.get(name));
  }

  boolean mayRegister(MemberId name) {
    return snapshot.containsKey(name.value());
  }

  int size() {
    return snapshot.size();
  }

  private boolean isOfThisRealm(Extension extension) {
    boolean ours = extension.realm().equals(realm);
    if (!ours) {
      RegistrationLog.LOG.otherRealm(extension.name().value(), extension.realm(), realm);
    }
    return ours;
  }
}
