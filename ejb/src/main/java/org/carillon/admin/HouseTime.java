package org.carillon.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.carillon.config.Settings;

/** The time zone in which pages tell times, and in which the days of reports begin. */
@ApplicationScoped
public class HouseTime {

  private final ZoneId zone;

  /** For the proxy only. */
  protected HouseTime() {
    this.zone = ZoneId.systemDefault();
  }

  /** The one of the settings. */
  @Inject
  public HouseTime(Settings settings) {
    this.zone = settings.timeZone();
  }

  /** The time zone. */
  public ZoneId zone() {
    return zone;
  }
}
