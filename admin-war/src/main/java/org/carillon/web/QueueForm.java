package org.carillon.web;

import java.io.Serializable;
import java.time.Duration;
import org.carillon.domain.group.QueueTerms;

/** The inputs that say whether callers wait while everybody is busy, and how long. */
public class QueueForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean on;
  private long longestSeconds;

  QueueForm(QueueTerms queue) {
    on = queue.on();
    longestSeconds = queue.longestWait().toSeconds();
  }

  /** The queue; an {@link IllegalArgumentException} names a wait that is out of range. */
  QueueTerms queue() {
    return new QueueTerms(on, Duration.ofSeconds(longestSeconds));
  }

  /** Whether callers wait. */
  public boolean isOn() {
    return on;
  }

  /** See {@link #isOn}. */
  public void setOn(boolean on) {
    this.on = on;
  }

  /** How long they wait at most, in seconds. */
  public long getLongestSeconds() {
    return longestSeconds;
  }

  /** See {@link #getLongestSeconds}. */
  public void setLongestSeconds(long longestSeconds) {
    this.longestSeconds = longestSeconds;
  }
}
