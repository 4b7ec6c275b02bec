package org.carillon.sip;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.MemberId;
import org.carillon.journal.CallJournal;

/** Keeps the records of ended calls for a test to look at. */
final class TestJournal extends CallJournal {

  private static final long PATIENCE_SECONDS = 40;

  /** Calls that came since the last test: what ends late is none of the next one's business. */
  private final Set<CallId> known = ConcurrentHashMap.newKeySet();

  private final BlockingQueue<CallSummary> ended = new LinkedBlockingQueue<>();
  private final Set<CallId> answered = ConcurrentHashMap.newKeySet();
  private final List<MemberId> handedOver = new CopyOnWriteArrayList<>();

  @Override
  public void tell(CallFact fact) {
    if (fact instanceof CallFact.Arrived arrived) {
      known.add(arrived.terms().id());
    } else if (fact instanceof CallFact.Answered answer) {
      answered.add(answer.call());
    } else if (fact instanceof CallFact.HandedOver over && known.contains(over.call())) {
      handedOver.add(over.member());
    } else if (fact instanceof CallFact.Ended end && known.contains(end.summary().id())) {
      ended.add(end.summary());
    }
  }

  /** The record of the next call that ends. */
  CallSummary next() {
    try {
      CallSummary summary = ended.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (summary == null) {
        throw new AssertionError("no call ended within " + PATIENCE_SECONDS + " s");
      }
      return summary;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether it was told that somebody took this call. */
  boolean heardAnswerOf(CallId call) {
    return answered.contains(call);
  }

  /** Who has left a call to somebody else since the last test. */
  List<MemberId> handedOver() {
    return List.copyOf(handedOver);
  }

  /** Records that nobody asked for: a call recorded twice, or one that nobody expected. */
  int left() {
    return ended.size();
  }

  void clear() {
    known.clear();
    handedOver.clear();
    ended.clear();
  }
}
