package org.carillon.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;

/** Extensions without a database. */
public final class ExtensionsInMemory implements Extensions {

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
  }

  @Override
  public void remove(MemberId name) {
    byName.remove(name.value());
  }
}
