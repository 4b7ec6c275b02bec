package org.carillon.domain.call;

import java.time.Duration;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/** Something a call wants done; run in list order once the new state is stored. */
public sealed interface Effect {

  /** Does it. */
  void run(CallPort port);

  /** {@link CallPort#seek}. */
  record Seek(Tried tried) implements Effect {
    @Override
    public void run(CallPort port) {
      port.seek(tried);
    }
  }

  /** {@link CallPort#invite}. */
  record Invite(LegId leg, MemberId member) implements Effect {
    @Override
    public void run(CallPort port) {
      port.invite(leg, member);
    }
  }

  /** {@link CallPort#startDelay}. */
  record StartDelay(LegId leg, Duration after) implements Effect {
    @Override
    public void run(CallPort port) {
      port.startDelay(leg, after);
    }
  }

  /** {@link CallPort#enqueue}. */
  record Enqueue(List<MemberId> offered) implements Effect {

    /** Copies the list, so that the record stays immutable. */
    public Enqueue {
      offered = List.copyOf(offered);
    }

    @Override
    public void run(CallPort port) {
      port.enqueue(offered);
    }
  }

  /** {@link CallPort#leave}. */
  record Leave(Exhaustion reason) implements Effect {
    @Override
    public void run(CallPort port) {
      port.leave(reason);
    }
  }

  /** {@link CallPort#goFurther}. */
  record GoFurther() implements Effect {
    @Override
    public void run(CallPort port) {
      port.goFurther();
    }
  }

  /** {@link CallPort#forward}. */
  record Forward(LegId leg, Forwarding forwarding) implements Effect {
    @Override
    public void run(CallPort port) {
      port.forward(leg, forwarding);
    }
  }

  /** {@link CallPort#cancel}. */
  record Cancel(LegId leg, CancelReason reason) implements Effect {
    @Override
    public void run(CallPort port) {
      port.cancel(leg, reason);
    }
  }

  /** {@link CallPort#ringCaller}. */
  record RingCaller() implements Effect {
    @Override
    public void run(CallPort port) {
      port.ringCaller();
    }
  }

  /** {@link CallPort#pickUp}. */
  record PickUp(LegId leg) implements Effect {
    @Override
    public void run(CallPort port) {
      port.pickUp(leg);
    }
  }

  /** {@link CallPort#connectCaller}. */
  record ConnectCaller(LegId leg) implements Effect {
    @Override
    public void run(CallPort port) {
      port.connectCaller(leg);
    }
  }

  /** {@link CallPort#acknowledgeAgain}. */
  record AcknowledgeAgain(LegId leg) implements Effect {
    @Override
    public void run(CallPort port) {
      port.acknowledgeAgain(leg);
    }
  }

  /** {@link CallPort#release}. */
  record Release(LegId leg) implements Effect {
    @Override
    public void run(CallPort port) {
      port.release(leg);
    }
  }

  /** {@link CallPort#rejectCaller}. */
  record RejectCaller(Exhaustion reason) implements Effect {
    @Override
    public void run(CallPort port) {
      port.rejectCaller(reason);
    }
  }

  /** {@link CallPort#failCaller}. */
  record FailCaller() implements Effect {
    @Override
    public void run(CallPort port) {
      port.failCaller();
    }
  }

  /** {@link CallPort#hangUp}. */
  record HangUp(Party party) implements Effect {
    @Override
    public void run(CallPort port) {
      port.hangUp(party);
    }
  }

  /** {@link CallPort#startRingTimer}. */
  record StartRingTimer(int stage, Duration after) implements Effect {
    @Override
    public void run(CallPort port) {
      port.startRingTimer(stage, after);
    }
  }

  /** {@link CallPort#tell}. */
  record Tell(CallFact fact) implements Effect {
    @Override
    public void run(CallPort port) {
      port.tell(fact);
    }
  }
}
