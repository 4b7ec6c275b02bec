package org.carillon.web;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Overflow;

/** The inputs that make a group. */
public class GroupForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String number;
  private String name;
  private String strategy;
  private long ringSeconds;
  private Long maxSeconds;
  private boolean enabled;
  private boolean fishing;
  private final MembersForm members;
  private final OrderForm order;
  private final QueueForm queue;
  private final RestsForm rests;
  private final SignalsForm signals;
  private final OverflowForm overflow;

  private GroupForm(GroupOptions options, MembersForm members, OverflowForm overflow) {
    this.members = members;
    this.overflow = overflow;
    fishing = options.fishing();
    order = new OrderForm(options.order(), options.skills());
    queue = new QueueForm(options.queue());
    rests = new RestsForm(options.rests());
    signals = new SignalsForm(options.signals());
  }

  /** A group that rings everybody at once, as a new one does. */
  static GroupForm empty() {
    GroupForm form =
        new GroupForm(
            GroupOptions.USUAL, new MembersForm(List.of()), new OverflowForm(Overflow.NONE));
    form.number = "";
    form.name = "";
    form.strategy = "ring-all";
    form.ringSeconds = CallGroup.DEFAULT_RING_TIME.toSeconds();
    form.enabled = true;
    return form;
  }

  static GroupForm of(CallGroup group) {
    GroupForm form =
        new GroupForm(
            group.options(), new MembersForm(group.members()), new OverflowForm(group.overflow()));
    form.number = group.number();
    form.name = group.name();
    form.strategy = group.strategy();
    form.ringSeconds = group.ringTime().toSeconds();
    form.maxSeconds = unlessLongest(group.maxTime());
    form.enabled = group.enabled();
    return form;
  }

  private static Long unlessLongest(Duration maxTime) {
    return maxTime.equals(CallGroup.LONGEST_MAX_TIME) ? null : Long.valueOf(maxTime.toSeconds());
  }

  /** The group; an {@link IllegalArgumentException} names what is wrong, and the remedy. */
  CallGroup group() {
    Duration maxTime =
        maxSeconds == null ? CallGroup.LONGEST_MAX_TIME : Duration.ofSeconds(maxSeconds);
    return new CallGroup(
        number.strip(),
        name.strip(),
        strategy,
        Duration.ofSeconds(ringSeconds),
        maxTime,
        members.members(),
        enabled,
        options(),
        overflow.overflow());
  }

  private GroupOptions options() {
    return new GroupOptions(order.order(), order.needs(), rests.rests(), signals.signals(), fishing)
        .with(queue.queue());
  }

  /** The number that callers dial. */
  public String getNumber() {
    return number;
  }

  /** See {@link #getNumber}. */
  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  /** What people call the group. */
  public String getName() {
    return name;
  }

  /** See {@link #getName}. */
  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** Key of the strategy. */
  public String getStrategy() {
    return strategy;
  }

  /** See {@link #getStrategy}. */
  public void setStrategy(String strategy) {
    this.strategy = strategy == null ? "" : strategy;
  }

  /** How long a stage rings, in seconds. */
  public long getRingSeconds() {
    return ringSeconds;
  }

  /** See {@link #getRingSeconds}. */
  public void setRingSeconds(long ringSeconds) {
    this.ringSeconds = ringSeconds;
  }

  /** How long callers may wait, in seconds; nothing for as long as it takes. */
  public Long getMaxSeconds() {
    return maxSeconds;
  }

  /** See {@link #getMaxSeconds}. */
  public void setMaxSeconds(Long maxSeconds) {
    this.maxSeconds = maxSeconds;
  }

  /** Whether calls are taken. */
  public boolean isEnabled() {
    return enabled;
  }

  /** See {@link #isEnabled}. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** Whether a caller who hangs up while waiting counts as given up. */
  public boolean isFishing() {
    return fishing;
  }

  /** See {@link #isFishing}. */
  public void setFishing(boolean fishing) {
    this.fishing = fishing;
  }

  /** Who is rung. */
  public MembersForm getMembers() {
    return members;
  }

  /** In which order. */
  public OrderForm getOrder() {
    return order;
  }

  /** Whether callers wait while everybody is busy. */
  public QueueForm getQueue() {
    return queue;
  }

  /** How long members are left alone. */
  public RestsForm getRests() {
    return rests;
  }

  /** What phones and callers see. */
  public SignalsForm getSignals() {
    return signals;
  }

  /** Where calls go that nobody took. */
  public OverflowForm getOverflow() {
    return overflow;
  }
}
