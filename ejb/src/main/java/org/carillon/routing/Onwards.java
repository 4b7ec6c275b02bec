package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Heading;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.line.LineWalk;
import org.carillon.domain.path.Onward;
import org.carillon.line.LineDirectory;

/**
 * Where calls go that a group could not take: its own overflow, the next step of the line, or the
 * line's final destination (K34 to K38, S13 to S15).
 */
@ApplicationScoped
public class Onwards {

  @Inject private GroupDirectory groups;
  @Inject private LineDirectory lines;

  /** For the container. */
  public Onwards() {}

  Onwards(GroupDirectory groups, LineDirectory lines) {
    this.groups = groups;
    this.lines = lines;
  }

  /** Where a call goes that came this way, and that the group could not take for this reason. */
  Onward from(CallGroup group, LinePath way, Exhaustion reason, Instant now) {
    return after(way, group.overflow(), reason.overflow(), now);
  }

  /**
   * Where a call goes that came this way, and that a place outside did not take: the overflow of
   * its last group has been used.
   */
  Onward further(LinePath way, Instant now) {
    return after(way, Overflow.NONE, Overflow.Reason.UNREACHABLE, now);
  }

  private Onward after(LinePath way, Overflow overflow, Overflow.Reason reason, Instant now) {
    return onward(existing(walk().headingAfter(way, overflow, reason, now), now));
  }

  /** The same, or what comes after it where the group does not exist. */
  Heading existing(Heading heading, Instant now) {
    Heading next = heading;
    while (next instanceof Heading.Ring ring && groups.group(ring.group()).isEmpty()) {
      RoutingLog.LOG.noSuchGroup(String.join(", ", ring.path().groups()), ring.group());
      next = walk().headingAfter(ring.path(), Overflow.NONE, Overflow.Reason.UNREACHABLE, now);
    }
    return next;
  }

  private Onward onward(Heading heading) {
    if (heading instanceof Heading.Ring ring) {
      return groups
          .group(ring.group())
          .<Onward>map(group -> new Onward.ToGroup(ring.as(group), ring.path()))
          .orElseGet(() -> new Onward.Nowhere(ring.path()));
    }
    Heading.Leave leaving = (Heading.Leave) heading;
    if (leaving.to() instanceof Destination.External outside) {
      return new Onward.Outside(outside.target(), leaving.path());
    }
    return leaving.to() instanceof Destination.Voicemail mailbox
        ? new Onward.ToVoicemail(mailbox.uri(), leaving.path())
        : new Onward.Nowhere(leaving.path());
  }

  private LineWalk walk() {
    return new LineWalk(lines::line);
  }
}
