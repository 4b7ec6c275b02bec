package org.carillon.webhook;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import org.carillon.config.Settings;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallSummary;
import org.carillon.journal.CallRecords;

/**
 * Writes the end of a call to the outbox in the transaction that stores its record, so that neither
 * is there without the other. CDI calls a decorator inside the interceptors of the bean (CDI
 * 2.7.2), {@code @Transactional} among them.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class EndedCallsToOutbox implements CallRecords {

  private final CallRecords records;
  private final Outbox outbox;
  private final Settings settings;

  /** Stands before these records. */
  @Inject
  public EndedCallsToOutbox(@Delegate CallRecords records, Outbox outbox, Settings settings) {
    this.records = records;
    this.outbox = outbox;
    this.settings = settings;
  }

  @Override
  public List<CallSummary> insertMissing(List<CallSummary> calls) {
    List<CallSummary> inserted = records.insertMissing(calls);
    if (settings.webhook().isOn() && !inserted.isEmpty()) {
      Instant now = Instant.now();
      outbox.add(
          inserted.stream().map(call -> Delivery.of(new CallFact.Ended(call), now)).toList());
    }
    return inserted;
  }
}
