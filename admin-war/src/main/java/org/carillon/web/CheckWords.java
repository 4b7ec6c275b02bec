package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.domain.check.Finding;
import org.carillon.domain.check.way.LongestTime;

/** Says what a check found in plain words of the reader's language. */
@RequestScoped
public class CheckWords {

  @Inject private Words words;

  /** For the container. */
  public CheckWords() {}

  CheckWords(Words words) {
    this.words = words;
  }

  /** What may be wrong, with its values, and what to do. */
  String warning(Finding finding) {
    Object[] values = finding.values().stream().map(this::said).toArray();
    return words.text("check." + finding.concern(), values);
  }

  /** How long callers wait at most. */
  String longest(LongestTime time) {
    if (time.total().isZero()) {
      return words.text("check.longest.none");
    }
    String ringing = words.duration(time.ringing());
    return time.queueing().isZero()
        ? words.text("check.longest", ringing)
        : words.text("check.longest.queue", ringing, words.duration(time.queueing()));
  }

  private Object said(Object value) {
    return value instanceof Duration span ? words.duration(span) : String.valueOf(value);
  }
}
