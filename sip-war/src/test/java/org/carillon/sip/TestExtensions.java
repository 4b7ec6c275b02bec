package org.carillon.sip;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.carillon.config.Settings;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Bindings;
import org.carillon.domain.registration.Extension;
import org.carillon.registration.Authentication;
import org.carillon.registration.ExtensionDirectory;
import org.carillon.registration.Extensions;
import org.carillon.registration.Registrations;
import org.carillon.registration.StoredBindings;

/** The real registrar's memory, without a database. */
final class TestExtensions implements Extensions {

  private final List<Extension> extensions = new CopyOnWriteArrayList<>();
  private ExtensionDirectory directory;
  private Registrations registrations;

  Authentication authentication(Settings settings) {
    directory = new ExtensionDirectory(this, settings);
    return new Authentication(directory, settings);
  }

  Registrations registrations(Settings settings) {
    registrations = new Registrations(new NoDatabase(), settings);
    return registrations;
  }

  List<String> contacts(String name) {
    return registrations.contacts(new MemberId(name), Instant.now());
  }

  void add(String name) {
    Extension extension = Extension.of(new MemberId(name), "carillon", "carillon-" + name);
    if (!extensions.contains(extension)) {
      save(extension);
      directory.load();
    }
  }

  @Override
  public List<Extension> all() {
    return List.copyOf(extensions);
  }

  @Override
  public void save(Extension extension) {
    extensions.add(extension);
  }

  @Override
  public long version(MemberId name) {
    return NONE;
  }

  @Override
  public void remove(MemberId name) {
    extensions.removeIf(one -> one.name().equals(name));
  }

  private static final class NoDatabase implements StoredBindings {

    @Override
    public Map<MemberId, Bindings> all() {
      return Map.of();
    }

    @Override
    public void replace(Map<MemberId, Bindings> changed) {
      throw new UnsupportedOperationException("a SIP thread must not write to the database");
    }
  }
}
