package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.path.CallPath;
import org.carillon.domain.path.Onward;

/** Where calls go that a group could not take (K34 to K38). */
@ApplicationScoped
public class Onwards {

  @Inject private GroupDirectory directory;

  /** For the container. */
  public Onwards() {}

  Onwards(GroupDirectory directory) {
    this.directory = directory;
  }

  /** Where the group sends a call that came this way, for this reason. */
  Onward from(CallGroup group, CallPath path, Exhaustion reason) {
    return group
        .overflow()
        .to(reason.overflow())
        .map(destination -> towards(destination, group, path))
        .orElseGet(Onward.Nowhere::new);
  }

  private Onward towards(Destination destination, CallGroup from, CallPath path) {
    if (destination instanceof Destination.ToGroup next) {
      return toGroup(next.number(), from, path);
    }
    if (destination instanceof Destination.External outside) {
      return new Onward.Outside(outside.target());
    }
    return destination instanceof Destination.Voicemail mailbox
        ? new Onward.ToVoicemail(mailbox.uri())
        : new Onward.Nowhere();
  }

  private Onward toGroup(String number, CallGroup from, CallPath path) {
    Optional<CallGroup> next = directory.group(number).filter(group -> path.mayGoTo(number));
    if (next.isEmpty()) {
      RoutingLog.LOG.overflowLeadsNowhere(from.number(), number, String.join(", ", path.groups()));
      return new Onward.Nowhere();
    }
    return new Onward.ToGroup(next.get());
  }
}
