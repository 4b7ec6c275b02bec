package org.carillon.webhook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.group.MemberId;

/**
 * One fact on its way to the receiver.
 *
 * @param key the same for the same fact however often it is sent, so that a receiver recognises a
 *     repetition; printable ASCII
 * @param event what happened, in one word
 * @param body the request's body, JSON
 * @param createdAt when it entered the outbox
 * @param tries how often it was sent in vain
 */
public record Delivery(String key, String event, String body, Instant createdAt, int tries) {

  /** What this fact is to be delivered as. */
  static Delivery of(CallFact fact, Instant now) {
    return new Delivery(key(fact), FactJson.event(fact), FactJson.of(fact).toString(), now, 0);
  }

  /** Call, event, group and member where they tell facts apart, and milliseconds since 1970. */
  private static String key(CallFact fact) {
    Stream<String> parts =
        Stream.of(
                Optional.of(fact.call().value()),
                Optional.of(FactJson.event(fact)),
                group(fact),
                member(fact).map(MemberId::value),
                Optional.of(String.valueOf(fact.at().toEpochMilli())))
            .flatMap(Optional::stream);
    return parts
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(":"));
  }

  /**
   * Where a fact happened of which there may be several in one moment, as an empty group is left.
   */
  private static Optional<String> group(CallFact fact) {
    if (fact instanceof CallFact.Entered entered) {
      return Optional.of(entered.group());
    }
    if (fact instanceof CallFact.Offered offered) {
      return Optional.of(offered.group());
    }
    return fact instanceof CallFact.OfferEnded over ? Optional.of(over.group()) : Optional.empty();
  }

  /** Whom a fact concerns of which there may be several in one moment. */
  private static Optional<MemberId> member(CallFact fact) {
    if (fact instanceof CallFact.Offered offered) {
      return Optional.of(offered.member());
    }
    return fact instanceof CallFact.OfferEnded over ? Optional.of(over.member()) : Optional.empty();
  }
}
