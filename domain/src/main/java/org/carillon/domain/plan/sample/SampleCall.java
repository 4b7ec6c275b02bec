package org.carillon.domain.plan.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.sample.StrategySample.Bar;

/** One call while it rings: who was offered it, and since when whose phone rings. */
final class SampleCall {

  /** Who answers, counted in the order in which phones begin to ring. */
  private static final int ANSWERING = 2;

  private final Set<MemberId> offered = new LinkedHashSet<>();
  private final Map<MemberId, Integer> ringingSince = new LinkedHashMap<>();
  private final List<Bar> bars = new ArrayList<>();
  private int stages;

  /** What was done for the call so far. */
  Tried tried() {
    return new Tried(List.copyOf(offered), List.copyOf(ringingSince.keySet()));
  }

  /** One stage passes; a phone that rings already goes on. */
  void ring(Stage stage) {
    if (!stage.keepsEarlierRinging()) {
      stop(Optional.empty());
    }
    stage.members().forEach(member -> ringingSince.putIfAbsent(member, stages));
    offered.addAll(stage.members());
    stages++;
  }

  /**
   * Whether somebody answers; at the latest when as many stages have passed as there are members.
   */
  boolean isAnswered() {
    return offered.size() >= ANSWERING || stages >= StrategySample.MEMBERS;
  }

  /** Who answers; nobody where nobody rang. */
  Optional<MemberId> answerer() {
    return offered.stream().limit(ANSWERING).reduce((earlier, later) -> later);
  }

  /** The call as it was, once it has been answered. */
  StrategySample.Call drawn() {
    stop(answerer());
    return new StrategySample.Call(bars);
  }

  private void stop(Optional<MemberId> answerer) {
    ringingSince.forEach(
        (member, since) ->
            bars.add(
                new Bar(position(member), since, stages, answerer.equals(Optional.of(member)))));
    ringingSince.clear();
  }

  private static int position(MemberId member) {
    int position = SampleGroup.ORDER.indexOf(member);
    if (position < 0) {
      throw new IllegalArgumentException(member + " is no member: ring those of the group");
    }
    return position;
  }
}
