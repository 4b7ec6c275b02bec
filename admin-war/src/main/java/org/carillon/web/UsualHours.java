package org.carillon.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.carillon.admin.HouseTime;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Opening;

/** The hours that forms begin with. */
@ApplicationScoped
public class UsualHours {

  private static final Opening OFFICE = new Opening(LocalTime.of(9, 0), LocalTime.of(18, 0));

  private final HouseTime time;

  /** For the proxy only. */
  protected UsualHours() {
    this.time = null;
  }

  /** Hours in this time zone. */
  @Inject
  public UsualHours(HouseTime time) {
    this.time = time;
  }

  /** Monday to Friday from nine to six, by the time of the house. */
  public BusinessHours hours() {
    return BusinessHours.weekdays(time.zone(), OFFICE);
  }
}
