package org.carillon.web;

import java.io.Serializable;
import java.time.Duration;
import org.carillon.domain.group.GroupOptions.Order;
import org.carillon.domain.group.GroupOptions.SkillNeeds;
import org.carillon.domain.group.GroupOptions.StartAt;
import org.carillon.domain.group.IdleScope;

/** The inputs that say in which order and how often members are offered a call. */
public class OrderForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private int passes;
  private StartAt startAt;
  private long tierWaitSeconds;
  private boolean skipBusy;
  private boolean joinLate;
  private IdleScope idleScope;
  private String skills;
  private long relaxSeconds;

  OrderForm(Order order, SkillNeeds needs) {
    passes = order.passes();
    startAt = order.startAt();
    tierWaitSeconds = order.tierWait().toSeconds();
    skipBusy = order.skipBusy();
    joinLate = order.joinLate();
    idleScope = order.idleScope();
    skills = SkillField.of(needs.required());
    relaxSeconds = needs.relaxAfter().toSeconds();
  }

  Order order() {
    Duration tierWait = Duration.ofSeconds(tierWaitSeconds);
    return new Order(passes, startAt, tierWait, skipBusy, joinLate, idleScope);
  }

  SkillNeeds needs() {
    return new SkillNeeds(SkillField.read(skills), Duration.ofSeconds(relaxSeconds));
  }

  /** How often each member is offered the call. */
  public int getPasses() {
    return passes;
  }

  /** See {@link #getPasses}. */
  public void setPasses(int passes) {
    this.passes = passes;
  }

  /** Where a rotating strategy begins. */
  public StartAt getStartAt() {
    return startAt;
  }

  /** See {@link #getStartAt}. */
  public void setStartAt(StartAt startAt) {
    this.startAt = startAt;
  }

  /** After how many seconds the next tier rings too; 0 when the tier is exhausted. */
  public long getTierWaitSeconds() {
    return tierWaitSeconds;
  }

  /** See {@link #getTierWaitSeconds}. */
  public void setTierWaitSeconds(long tierWaitSeconds) {
    this.tierWaitSeconds = tierWaitSeconds;
  }

  /** Whether a member who is on the phone is passed over. */
  public boolean isSkipBusy() {
    return skipBusy;
  }

  /** See {@link #isSkipBusy}. */
  public void setSkipBusy(boolean skipBusy) {
    this.skipBusy = skipBusy;
  }

  /** Whether a member who becomes free is rung at once. */
  public boolean isJoinLate() {
    return joinLate;
  }

  /** See {@link #isJoinLate}. */
  public void setJoinLate(boolean joinLate) {
    this.joinLate = joinLate;
  }

  /** Which calls end idle time. */
  public IdleScope getIdleScope() {
    return idleScope;
  }

  /** See {@link #getIdleScope}. */
  public void setIdleScope(IdleScope idleScope) {
    this.idleScope = idleScope;
  }

  /** What calls need, as {@link SkillField} reads it. */
  public String getSkills() {
    return skills;
  }

  /** See {@link #getSkills}. */
  public void setSkills(String skills) {
    this.skills = skills == null ? "" : skills;
  }

  /** After how many seconds the needs drop by one level; 0 never. */
  public long getRelaxSeconds() {
    return relaxSeconds;
  }

  /** See {@link #getRelaxSeconds}. */
  public void setRelaxSeconds(long relaxSeconds) {
    this.relaxSeconds = relaxSeconds;
  }
}
