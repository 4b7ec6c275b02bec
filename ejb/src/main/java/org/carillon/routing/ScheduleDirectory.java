package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.domain.group.MemberId;

/**
 * The hours of members as the SIP thread sees them: a snapshot in memory, replaced as a whole when
 * an administrator changed somebody's. Whoever has no hours of his own is always at work.
 */
@ApplicationScoped
public class ScheduleDirectory {

  private final Schedules schedules;

  private volatile Map<MemberId, Shifts> snapshot = Map.of();

  /** For the proxy only. */
  protected ScheduleDirectory() {
    this.schedules = null;
  }

  /** Reads what is stored there, once {@link #load} is called. */
  @Inject
  public ScheduleDirectory(Schedules schedules) {
    this.schedules = schedules;
  }

  /** Reads all hours from the database, outside of any transaction. */
  public synchronized void load() {
    snapshot =
        schedules.all().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> new Shifts(entry.getValue())));
  }

  /** Whether the member has hours of his own, and this moment is not in them. */
  public boolean isOff(MemberId member, Instant now) {
    Shifts shifts = snapshot.get(member);
    return shifts != null && !shifts.isOpen(now);
  }

  /** When the member is at work again, or off; empty when nothing changes for a year. */
  public Optional<Instant> nextChange(MemberId member, Instant now) {
    return Optional.ofNullable(snapshot.get(member)).flatMap(it -> it.hours().nextChange(now));
  }
}
