package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.carillon.config.Settings;

/** Which day it is: what members did "today" is counted from midnight here (features 5.3). */
@ApplicationScoped
public class Days {

  private final ZoneId zone;

  /** For the proxy only. */
  protected Days() {
    this.zone = null;
  }

  /** Days of the time zone of the settings. */
  @Inject
  public Days(Settings settings) {
    this(settings.timeZone());
  }

  Days(ZoneId zone) {
    this.zone = zone;
  }

  LocalDate of(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
