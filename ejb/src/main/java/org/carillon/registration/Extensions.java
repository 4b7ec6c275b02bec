package org.carillon.registration;

import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;

/** Where extensions are kept; implemented by persistence. Never called on a SIP thread. */
public interface Extensions {

  /** The version of what is not there. */
  long NONE = -1;

  /** Every extension, in the order of their names. */
  List<Extension> all();

  /** Stores the extension under its name, in the caller's transaction. */
  void save(Extension extension);

  /**
   * How often the extension was changed since it was made; {@link #NONE} when there is no such
   * extension. A transaction that read it fails to commit when another one changed it meanwhile.
   */
  long version(MemberId name);

  /** Removes the extension of that name, if there is one, in the caller's transaction. */
  void remove(MemberId name);
}
