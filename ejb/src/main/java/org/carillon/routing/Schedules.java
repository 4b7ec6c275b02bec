package org.carillon.routing;

import java.util.Map;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;

/**
 * Where the hours of members are kept; implemented by persistence. Never called on a SIP thread.
 */
public interface Schedules {

  /** The hours of every member who has hours of his own; a row that is not valid is left out. */
  Map<MemberId, BusinessHours> all();

  /** Gives the member these hours, in the caller's transaction. */
  void save(MemberId member, BusinessHours hours);

  /** Takes the member's hours away, if he has any, in the caller's transaction. */
  void remove(MemberId member);
}
