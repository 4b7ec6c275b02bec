package org.carillon.webhook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Visit;
import org.carillon.domain.record.Flag;

/** The record of a call as JSON. */
final class SummaryJson {

  private SummaryJson() {}

  static void add(JsonObjectBuilder json, CallSummary call) {
    call.particulars().line().ifPresent(line -> json.add("line", line));
    json.add("group", call.group())
        .add("caller", call.caller())
        .add("direction", call.particulars().direction().name())
        .add("arrivedAt", call.arrivedAt().toString());
    call.answer().ifPresent(taken -> answer(json, taken));
    call.sentOn().ifPresent(sent -> json.add("sentOn", sentOn(sent)));
    json.add("outcome", call.outcome().name())
        .add("cause", call.cause().name())
        .add("flags", flags(call));
    call.beforeEntering().ifPresent(time -> json.add("beforeMillis", time.toMillis()));
    call.waited().ifPresent(time -> json.add("waitedMillis", time.toMillis()));
    json.add("talkedMillis", call.talked().toMillis());
    JsonArrayBuilder visits = Json.createArrayBuilder();
    call.visits().forEach(visit -> visits.add(visit(visit)));
    JsonArrayBuilder attempts = Json.createArrayBuilder();
    call.attempts().forEach(attempt -> attempts.add(attempt(attempt)));
    json.add("visits", visits).add("attempts", attempts);
  }

  private static JsonArrayBuilder flags(CallSummary call) {
    JsonArrayBuilder flags = Json.createArrayBuilder();
    call.particulars().flags().all().stream().sorted().map(Flag::name).forEach(flags::add);
    return flags;
  }

  private static void answer(JsonObjectBuilder json, CallSummary.Answer taken) {
    json.add("answeredBy", taken.by().value()).add("answeredAt", taken.at().toString());
  }

  private static JsonObjectBuilder sentOn(CallSummary.SentOn sent) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("to", sent.to()).add("voicemail", sent.voicemail());
    sent.answeredAt().ifPresent(at -> json.add("answeredAt", at.toString()));
    return json;
  }

  private static JsonObjectBuilder visit(Visit visit) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("group", visit.group())
            .add("enteredAt", visit.enteredAt().toString())
            .add("leftAt", visit.leftAt().toString())
            .add("outcome", visit.outcome().name());
    visit.queuedAt().ifPresent(at -> json.add("queuedAt", at.toString()));
    visit.reason().ifPresent(reason -> json.add("reason", reason.name()));
    visit.to().ifPresent(to -> json.add("to", to));
    return json;
  }

  private static JsonObjectBuilder attempt(Attempt attempt) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("member", attempt.member().value())
            .add("offeredAt", attempt.offeredAt().toString())
            .add("endedAt", attempt.endedAt().toString())
            .add("end", attempt.end().name());
    attempt.redirectedTo().ifPresent(to -> json.add("redirectedTo", to));
    return json;
  }
}
