package org.carillon.sip.lookup;

import org.carillon.domain.group.MemberId;

/** Who sent an INVITE. */
public sealed interface Identity {

  /** This member or extension, beyond doubt. */
  record Known(MemberId who) implements Identity {}

  /** Nobody we know, or not yet. */
  record Unknown(Answer answer) implements Identity {}
}
