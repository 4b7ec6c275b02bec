package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;

/** Tells the story of a call from its final state, for the rules that name its outcome. */
final class Stories {

  private Stories() {}

  static CallStory of(GroupCall call, EndCause cause, Instant at) {
    List<Stay> stays = call.journey().stays();
    Optional<Leg> winner = call.legs().winner();
    return new CallStory(
        call.arrivedAt(),
        entered(call.journey()),
        winner.filter(leg -> !leg.isMailbox()).map(Stories::answer),
        winner.filter(Leg::isMailbox).map(Stories::recording),
        at,
        cause,
        stays.size(),
        circumstances(call));
  }

  /** When the call came to a group that takes calls: a closed one it did not enter (6.1). */
  private static Optional<Instant> entered(Journey journey) {
    for (int i = 0; i < journey.stays().size(); i++) {
      boolean left = i < journey.departures().size();
      if (!left || journey.departures().get(i).reason() != Exhaustion.CLOSED) {
        return Optional.of(journey.stays().get(i).enteredAt());
      }
    }
    return Optional.empty();
  }

  private static CallStory.Answer answer(Leg leg) {
    return new CallStory.Answer(leg.finish().at(), leg.offeredAt(), leg.isOutside());
  }

  /** What the caller says to a mailbox elsewhere is not known here. */
  private static CallStory.Recording recording(Leg mailbox) {
    return new CallStory.Recording(mailbox.finish().at(), Duration.ZERO);
  }

  private static boolean isQueueTimeout(Departure departure) {
    return departure.reason() == Exhaustion.QUEUE_TIMEOUT;
  }

  private static Set<Circumstance> circumstances(GroupCall call) {
    Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    circumstances.addAll(call.terms().circumstances());
    if (call.journey().current().fishing()) {
      circumstances.add(Circumstance.FISHING);
    }
    if (call.journey().stays().stream().anyMatch(stay -> stay.queue().hasBegun())) {
      circumstances.add(Circumstance.QUEUED);
    }
    if (call.journey().departures().stream().anyMatch(Stories::isQueueTimeout)) {
      circumstances.add(Circumstance.QUEUE_TIMEOUT);
    }
    if (call.legs().all().stream().anyMatch(leg -> leg.kind() == Leg.Kind.OUTSIDE)) {
      circumstances.add(Circumstance.EXTERNAL);
    }
    return circumstances;
  }
}
