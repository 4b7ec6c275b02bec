package org.carillon.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.Candidate.History;

/** A group as strategies see it, written short: {@code "a b c"} are three members. */
public final class TestView {

  /** The moment at which strategies are asked. */
  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  /** The group's ring time. */
  public static final Duration RING_TIME = Duration.ofSeconds(12);

  private final List<MemberId> order;
  private final Map<MemberId, Place> places = new HashMap<>();
  private final Map<MemberId, History> histories = new HashMap<>();
  private List<MemberId> free;
  private Optional<MemberId> cursor = Optional.empty();
  private GroupOptions options = GroupOptions.USUAL;
  private Duration waited = Duration.ZERO;
  private long seed = 1;

  private TestView(List<MemberId> order) {
    this.order = order;
    this.free = order;
  }

  /** A group of these members, who all can take a call. */
  public static TestView of(String members) {
    return new TestView(ids(members));
  }

  /** Only these can take a call now. */
  public TestView free(String members) {
    List<MemberId> named = ids(members);
    free = order.stream().filter(named::contains).toList();
    return this;
  }

  /** Only those whose bit is set can take a call now, the lowest bit for the first member. */
  public TestView free(int bits) {
    free = order.stream().filter(id -> (bits >> order.indexOf(id) & 1) == 1).toList();
    return this;
  }

  /** Rotation stands at this member; a blank name means nowhere. */
  public TestView cursor(String member) {
    cursor = ids(member).stream().findFirst();
    return this;
  }

  /** The group behaves like this. */
  public TestView options(GroupOptions other) {
    options = other;
    return this;
  }

  /** The group offers calls in this order. */
  public TestView order(GroupOptions.Order other) {
    return options(
        new GroupOptions(
            other, options.skills(), options.rests(), options.signals(), options.fishing()));
  }

  /** As many rounds through the members. */
  public TestView passes(int passes) {
    GroupOptions.Order was = options.order();
    return order(
        new GroupOptions.Order(
            passes, was.startAt(), was.tierWait(), was.skipBusy(), was.joinLate()));
  }

  /** The next tier is offered the call after this time. */
  public TestView tierWait(int seconds) {
    GroupOptions.Order was = options.order();
    return order(
        new GroupOptions.Order(
            was.passes(),
            was.startAt(),
            Duration.ofSeconds(seconds),
            was.skipBusy(),
            was.joinLate()));
  }

  /** The call is in the group for so long. */
  public TestView waited(int seconds) {
    return waited(Duration.ofSeconds(seconds));
  }

  /** The call is in the group for that time. */
  public TestView waited(Duration time) {
    waited = time;
    return this;
  }

  /** Chance of this call. */
  public TestView seed(long other) {
    seed = other;
    return this;
  }

  /** The member's place in the group. */
  public TestView place(String member, Place place) {
    places.put(new MemberId(member), place);
    return this;
  }

  /** The members of this tier. */
  public TestView tier(int tier, String members) {
    ids(members)
        .forEach(
            member ->
                places.put(member, new Place(tier, 1, Map.of(), Duration.ZERO, Optional.empty())));
    return this;
  }

  /** What the member did lately. */
  public TestView history(String member, History history) {
    histories.put(new MemberId(member), history);
    return this;
  }

  /** The group as strategies see it. */
  public GroupView view() {
    return new GroupView(
        free.stream().map(this::candidate).toList(),
        order,
        cursor,
        RING_TIME,
        options,
        new GroupView.Moment(NOW, NOW.minus(waited), seed));
  }

  /** The same members as configured. */
  public List<Member> members() {
    return order.stream()
        .map(id -> Member.at(id.value(), "sip:" + id + "@127.0.0.1").at(place(id)))
        .toList();
  }

  /** Who rings next after these were tried in vain; blank for nobody. */
  public String next(RingStrategy strategy, String tried) {
    return strategy
        .next(view(), new Tried(ids(tried), List.of()))
        .map(TestView::written)
        .orElse("");
  }

  /** Who rings, stage by stage, when everybody fails at once. */
  public String course(RingStrategy strategy) {
    List<MemberId> tried = new ArrayList<>();
    List<String> stages = new ArrayList<>();
    Optional<Stage> stage = strategy.next(view(), Tried.NOTHING);
    while (stage.isPresent() && stages.size() <= order.size()) {
      stages.add(written(stage.get()));
      tried.addAll(stage.get().members());
      stage = strategy.next(view(), new Tried(tried, List.of()));
    }
    return String.join(", ", stages);
  }

  /** The members of a stage. */
  public static String written(Stage stage) {
    return stage.members().stream().map(MemberId::value).collect(Collectors.joining(" "));
  }

  /** Members by their names. */
  public static List<MemberId> ids(String names) {
    return Stream.of(names.split(" ")).filter(s -> !s.isEmpty()).map(MemberId::new).toList();
  }

  @Override
  public String toString() {
    return view().toString();
  }

  private Candidate candidate(MemberId id) {
    return new Candidate(id, place(id), histories.getOrDefault(id, History.NONE));
  }

  private Place place(MemberId id) {
    return places.getOrDefault(id, Place.USUAL);
  }
}
