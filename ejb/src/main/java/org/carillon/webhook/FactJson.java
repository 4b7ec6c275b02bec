package org.carillon.webhook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.carillon.domain.call.CallFact;

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
    } else if (fact instanceof CallFact.Entered entered) {
      json.add("group", entered.group());
    } else if (fact instanceof CallFact.Queued queued) {
      json.add("group", queued.group());
    } else if (fact instanceof CallFact.Offered offered) {
      json.add("group", offered.group()).add("member", offered.member().value());
    } else if (fact instanceof CallFact.OfferEnded over) {
      json.add("group", over.group()).add("member", over.member().value());
      json.add("end", over.end().name());
    } else if (fact instanceof CallFact.Answered answered) {
      json.add("group", answered.group()).add("member", answered.member().value());
    } else if (fact instanceof CallFact.HandedOver over) {
      json.add("group", over.group()).add("member", over.member().value());
      json.add("talkedMillis", over.talked().toMillis());
    } else if (fact instanceof CallFact.SentOn sent) {
      json.add("to", sent.to());
    } else if (fact instanceof CallFact.Ended ended) {
      SummaryJson.add(json, ended.summary());
    }
    return json.build();
  }

  /** What happened, in one word, such as {@code arrived} or {@code offerEnded}. */
  static String event(CallFact fact) {
    String kind = fact.getClass().getSimpleName();
    return Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
  }
}
