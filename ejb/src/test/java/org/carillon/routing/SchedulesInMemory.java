package org.carillon.routing;

import java.util.HashMap;
import java.util.Map;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;

/** Hours of members in a map. */
public final class SchedulesInMemory implements Schedules {

  private final Map<MemberId, BusinessHours> hours = new HashMap<>();

  @Override
  public Map<MemberId, BusinessHours> all() {
    return Map.copyOf(hours);
  }

  @Override
  public void save(MemberId member, BusinessHours own) {
    hours.put(member, own);
  }

  @Override
  public void remove(MemberId member) {
    hours.remove(member);
  }
}
