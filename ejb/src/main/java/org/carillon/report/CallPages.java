package org.carillon.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Turns the pages of lists of calls. */
@Stateless
public class CallPages {

  /** Calls on a page. */
  public static final int SIZE = 100;

  @Inject private CallSearch search;

  /** For the container. */
  public CallPages() {}

  CallPages(CallSearch search) {
    this.search = search;
  }

  /** That page of the calls that fit, counted from 1; the nearest one where there is no such. */
  public CallPage page(CallFilter filter, int number) {
    long total = search.count(filter);
    int pages = Math.toIntExact(Math.max(1, (total + SIZE - 1) / SIZE));
    int shown = Math.max(1, Math.min(number, pages));
    return new CallPage(search.found(filter, (shown - 1) * SIZE, SIZE), total, shown, pages);
  }
}
