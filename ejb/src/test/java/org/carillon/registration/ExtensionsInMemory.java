package org.carillon.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;

/** Extensions without a database. */
public final class ExtensionsInMemory implements Extensions {

  private final Map<MemberId, Long> versions = new HashMap<>();
  private final Map<String, Extension> byName = new TreeMap<>(Comparator.naturalOrder());

  /** These extensions. */
  public static ExtensionsInMemory with(Extension... extensions) {
    ExtensionsInMemory all = new ExtensionsInMemory();
    List.of(extensions).forEach(all::save);
    return all;
  }

  @Override
  public List<Extension> all() {
    return new ArrayList<>(byName.values());
  }

  @Override
  public void save(Extension extension) {
    byName.put(extension.name().value(), extension);
    versions.merge(extension.name(), 0L, (before, first) -> before + 1);
  }

  @Override
  public void remove(MemberId name) {
    byName.remove(name.value());
    versions.remove(name);
  }

  @Override
  public long version(MemberId name) {
    return versions.getOrDefault(name, NONE);
  }
}
