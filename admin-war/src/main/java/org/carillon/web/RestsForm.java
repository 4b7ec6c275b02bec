package org.carillon.web;

import java.io.Serializable;
import java.time.Duration;
import org.carillon.domain.group.GroupOptions.Rests;

/** The inputs that say how long a member is left alone after a call, in seconds. */
public class RestsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private long wrapUp;
  private long afterBusy;
  private long afterReject;
  private long afterNoAnswer;
  private int maxNoAnswers;

  RestsForm(Rests rests) {
    wrapUp = rests.wrapUp().toSeconds();
    afterBusy = rests.afterBusy().toSeconds();
    afterReject = rests.afterReject().toSeconds();
    afterNoAnswer = rests.afterNoAnswer().toSeconds();
    maxNoAnswers = rests.maxNoAnswers();
  }

  Rests rests() {
    return new Rests(
        Duration.ofSeconds(wrapUp),
        Duration.ofSeconds(afterBusy),
        Duration.ofSeconds(afterReject),
        Duration.ofSeconds(afterNoAnswer),
        maxNoAnswers);
  }

  /** After an answered call. */
  public long getWrapUp() {
    return wrapUp;
  }

  /** See {@link #getWrapUp}. */
  public void setWrapUp(long wrapUp) {
    this.wrapUp = wrapUp;
  }

  /** After a busy phone. */
  public long getAfterBusy() {
    return afterBusy;
  }

  /** See {@link #getAfterBusy}. */
  public void setAfterBusy(long afterBusy) {
    this.afterBusy = afterBusy;
  }

  /** After a refused call. */
  public long getAfterReject() {
    return afterReject;
  }

  /** See {@link #getAfterReject}. */
  public void setAfterReject(long afterReject) {
    this.afterReject = afterReject;
  }

  /** After a call that rang in vain. */
  public long getAfterNoAnswer() {
    return afterNoAnswer;
  }

  /** See {@link #getAfterNoAnswer}. */
  public void setAfterNoAnswer(long afterNoAnswer) {
    this.afterNoAnswer = afterNoAnswer;
  }

  /** Unanswered calls in a row after which the member is paused; 0 never. */
  public int getMaxNoAnswers() {
    return maxNoAnswers;
  }

  /** See {@link #getMaxNoAnswers}. */
  public void setMaxNoAnswers(int maxNoAnswers) {
    this.maxNoAnswers = maxNoAnswers;
  }
}
