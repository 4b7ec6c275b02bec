package org.carillon.webhook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallSummary;

/**
 * A fact as JSON: times as in RFC 3339, in UTC; time spans in milliseconds; the same fact always as
 * the same text.
 */
final class FactJson {

  private FactJson() {}

  static JsonObject of(CallFact fact) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("event", event(fact))
            .add("call", fact.call().value())
            .add("at", fact.at().toString());
    if (fact instanceof CallFact.Arrived arrived) {
      json.add("group", arrived.terms().group()).add("caller", arrived.terms().caller());
    } else if (fact instanceof CallFact.Offered offered) {
      json.add("member", offered.member().value());
    } else if (fact instanceof CallFact.Answered answered) {
      json.add("member", answered.member().value());
    } else if (fact instanceof CallFact.Ended ended) {
      summary(json, ended.summary());
    }
    return json.build();
  }

  /** What happened, in one word: {@code arrived, offered, answered, ended}. */
  static String event(CallFact fact) {
    return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static void summary(JsonObjectBuilder json, CallSummary call) {
    json.add("group", call.group())
        .add("caller", call.caller())
        .add("arrivedAt", call.arrivedAt().toString());
    call.answer()
        .ifPresent(
            taken ->
                json.add("answeredBy", taken.by().value())
                    .add("answeredAt", taken.at().toString()));
    json.add("outcome", call.outcome().name())
        .add("cause", call.cause().name())
        .add("waitedMillis", call.waited().toMillis())
        .add("talkedMillis", call.talked().toMillis())
        .add("attempts", attempts(call));
  }

  private static JsonArrayBuilder attempts(CallSummary call) {
    JsonArrayBuilder attempts = Json.createArrayBuilder();
    for (Attempt attempt : call.attempts()) {
      attempts.add(
          Json.createObjectBuilder()
              .add("member", attempt.member().value())
              .add("offeredAt", attempt.offeredAt().toString())
              .add("endedAt", attempt.endedAt().toString())
              .add("end", attempt.end().name()));
    }
    return attempts;
  }
}
