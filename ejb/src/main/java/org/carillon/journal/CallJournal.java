package org.carillon.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.domain.call.CallFact;

/**
 * Takes what happens to calls and puts every call on record exactly once. A fact told here is in a
 * file a moment later and survives the death of the server; the record reaches the database soon
 * after, or as soon as the database works. Listeners get each fact as an asynchronous {@code
 * Event<CallFact>}; an {@code Ended} one when the record can be read.
 *
 * <p>Not an EJB: it is called six times and more in a call, on SIP threads, and the interceptors of
 * an EJB would cost more than the work itself. {@link JournalLife} opens and closes it.
 */
@ApplicationScoped
public class CallJournal {

  /** Room for all facts of all calls in progress, and as many again. */
  private static final int FACTS_PER_CALL = 32;

  @Inject private Settings settings;
  @Inject private CallRecords records;
  @Inject private Event<CallFact> events;
  @Resource private ManagedThreadFactory threads;

  private volatile Optional<Journal> journal = Optional.empty();

  /** Ends the calls that a crash cut off, and begins to write. */
  void open() {
    try {
      journal =
          Optional.of(
              Journal.open(
                  JournalOptions.in(
                      settings.journalDirectory(), settings.maxCalls() * FACTS_PER_CALL),
                  records,
                  events::fireAsync,
                  threads));
    } catch (IOException disk) {
      throw new UncheckedIOException(
          "journal directory "
              + settings.journalDirectory()
              + " cannot be used: make it writable, or set carillon.journal-directory",
          disk);
    }
  }

  /** Writes what was told, and stores what the database takes. */
  void close() {
    journal.ifPresent(Journal::close);
  }

  /** Takes a fact; never waits. */
  public void tell(CallFact fact) {
    journal.orElseThrow(() -> new IllegalStateException("the journal is not open")).tell(fact);
  }

  /** Whether facts arrive faster than the disk takes them; new calls are better refused then. */
  public boolean isBehind() {
    return journal.filter(Journal::isBehind).isPresent();
  }
}
