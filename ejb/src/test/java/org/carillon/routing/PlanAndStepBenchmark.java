package org.carillon.routing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.Offer;
import org.carillon.domain.call.Step;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.Tried;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one offer costs in a group of ten: the survey of the members, the strategy, the reservation,
 * and the step of the call machine that rings them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanAndStepBenchmark {

  private static final int MEMBERS = 10;

  /** The strategy of the group. */
  @Param({
    "ring-all",
    "linear-hunt",
    "round-robin",
    "linear-round-robin",
    "circular-answered",
    "longest-idle",
    "memory-hunt",
    "first-not-on-phone",
    "first-available",
    "random",
    "weighted",
    "skills",
    "fewest-calls",
    "least-talk"
  })
  public String strategy;

  private TestRouting routing;
  private CallAtGroup at;
  private GroupCall call;

  /** One group, and one call that has just arrived. */
  @Setup
  public void prepare() {
    Member[] members =
        IntStream.range(0, MEMBERS)
            .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1:5060"))
            .toArray(Member[]::new);
    CallGroup group = TestGroups.group("600", strategy, members);
    routing = TestRouting.with(group);
    at = TestRouting.at(group, "call");
    CallTerms terms = new CallTerms(at.call(), "600", at.caller(), Duration.ofHours(1));
    call = GroupCall.arrive(terms, TestRouting.NOON).call();
  }

  /** One offer, and the step it leads to. */
  @Benchmark
  public Step planAndStep() {
    Offer offer = routing.offers.next(at, Tried.NOTHING, TestRouting.NOON);
    routing.reservations.releaseAll(at.call());
    return call.offered(offer, TestRouting.NOON);
  }
}
