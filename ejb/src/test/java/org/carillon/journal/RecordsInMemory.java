package org.carillon.journal;

import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;

/** Call records in a list; can be switched off, and can refuse one call for good. */
final class RecordsInMemory implements CallRecords {

  private final List<CallSummary> stored = new ArrayList<>();
  private String refused = "";
  private boolean down;

  synchronized RecordsInMemory down() {
    down = true;
    return this;
  }

  synchronized void up() {
    down = false;
  }

  synchronized RecordsInMemory refusing(String call) {
    refused = call;
    return this;
  }

  @Override
  public synchronized List<CallSummary> insertMissing(List<CallSummary> calls) {
    requireUp();
    if (calls.stream().anyMatch(call -> call.id().value().equals(refused))) {
      throw new IllegalArgumentException("value too long");
    }
    List<CallSummary> missing =
        calls.stream().filter(call -> !ids().contains(call.id().value())).toList();
    stored.addAll(missing);
    return missing;
  }

  @Override
  public synchronized List<CallSummary> latest(int count) {
    requireUp();
    return List.copyOf(stored.subList(Math.max(0, stored.size() - count), stored.size()));
  }

  synchronized List<String> ids() {
    return stored.stream().map(CallSummary::id).map(CallId::value).toList();
  }

  synchronized List<CallSummary> all() {
    return List.copyOf(stored);
  }

  private void requireUp() {
    if (down) {
      throw new IllegalStateException("no connection");
    }
  }
}
