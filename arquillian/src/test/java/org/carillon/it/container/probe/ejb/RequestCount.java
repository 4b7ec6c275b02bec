package org.carillon.it.container.probe.ejb;

import jakarta.enterprise.context.RequestScoped;

/** Counts from one again in each request: CDI makes a new one for every SIP call-back. */
@RequestScoped
public class RequestCount {
  private int count;

  /** One more than last time in this request. */
  public int next() {
    return ++count;
  }
}
