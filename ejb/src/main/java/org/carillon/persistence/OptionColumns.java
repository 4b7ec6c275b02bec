package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.Order;
import org.carillon.domain.group.GroupOptions.Rests;
import org.carillon.domain.group.GroupOptions.SkillNeeds;
import org.carillon.domain.group.GroupOptions.StartAt;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.group.Signals;

/** The columns of call_group that hold its options. */
@Embeddable
class OptionColumns {

  @Column(name = "passes")
  private int passes;

  @Enumerated(EnumType.STRING)
  @Column(name = "start_at", nullable = false)
  private StartAt startAt;

  @Column(name = "tier_wait_seconds")
  private int tierWaitSeconds;

  @Column(name = "skip_busy")
  private boolean skipBusy;

  @Column(name = "join_late")
  private boolean joinLate;

  @Enumerated(EnumType.STRING)
  @Column(name = "idle_scope", nullable = false)
  private IdleScope idleScope;

  @Column(name = "skills", nullable = false)
  private String skills;

  @Column(name = "relax_seconds")
  private int relaxSeconds;

  @Column(name = "wrap_up_seconds")
  private int wrapUpSeconds;

  @Column(name = "busy_rest_seconds")
  private int busyRestSeconds;

  @Column(name = "reject_rest_seconds")
  private int rejectRestSeconds;

  @Column(name = "no_answer_rest_seconds")
  private int noAnswerRestSeconds;

  @Column(name = "max_no_answers")
  private int maxNoAnswers;

  @Enumerated(EnumType.STRING)
  @Column(name = "forwards", nullable = false)
  private ForwardPolicy forwards;

  @Enumerated(EnumType.STRING)
  @Column(name = "declines", nullable = false)
  private DeclineScope declines;

  @Enumerated(EnumType.STRING)
  @Column(name = "missed", nullable = false)
  private MissedOnPhones missed;

  @Column(name = "display_prefix", nullable = false)
  private String displayPrefix;

  @Column(name = "alert_info", nullable = false)
  private String alertInfo;

  @Column(name = "keep_ring", nullable = false)
  private boolean keepRing;

  @Column(name = "fishing")
  private boolean fishing;

  @Column(name = "queue")
  private boolean queue;

  @Column(name = "queue_wait_seconds")
  private int queueWaitSeconds;

  void update(GroupOptions options) {
    update(options.order());
    update(options.rests());
    update(options.signals());
    skills = SkillText.of(options.skills().required());
    relaxSeconds = seconds(options.skills().relaxAfter());
    fishing = options.fishing();
    queue = options.queue().on();
    queueWaitSeconds = seconds(options.queue().longestWait());
  }

  GroupOptions toOptions() {
    return new GroupOptions(
        new Order(
            passes, startAt, Duration.ofSeconds(tierWaitSeconds), skipBusy, joinLate, idleScope),
        new SkillNeeds(SkillText.read(skills), Duration.ofSeconds(relaxSeconds)),
        new Rests(
            Duration.ofSeconds(wrapUpSeconds),
            Duration.ofSeconds(busyRestSeconds),
            Duration.ofSeconds(rejectRestSeconds),
            Duration.ofSeconds(noAnswerRestSeconds),
            maxNoAnswers),
        new Signals(forwards, declines, missed, displayPrefix, alertInfo, keepRing),
        fishing,
        new QueueTerms(queue, Duration.ofSeconds(queueWaitSeconds)));
  }

  private void update(Order order) {
    passes = order.passes();
    startAt = order.startAt();
    tierWaitSeconds = seconds(order.tierWait());
    skipBusy = order.skipBusy();
    joinLate = order.joinLate();
    idleScope = order.idleScope();
  }

  private void update(Rests rests) {
    wrapUpSeconds = seconds(rests.wrapUp());
    busyRestSeconds = seconds(rests.afterBusy());
    rejectRestSeconds = seconds(rests.afterReject());
    noAnswerRestSeconds = seconds(rests.afterNoAnswer());
    maxNoAnswers = rests.maxNoAnswers();
  }

  private void update(Signals signals) {
    forwards = signals.forwards();
    declines = signals.declines();
    missed = signals.missed();
    displayPrefix = signals.displayPrefix();
    alertInfo = signals.alertInfo();
    keepRing = signals.keepRing();
  }

  private static int seconds(Duration time) {
    return Math.toIntExact(time.toSeconds());
  }
}
