package org.carillon.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.stream.Stream;
import org.carillon.domain.call.CallFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the receiver reads; README.md shows it. */
class FactJsonTest {

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of(
            Facts.arrived(),
            "{'event': 'arrived', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:00Z',"
                + " 'group': '600', 'caller': 'sip:carl@192.0.2.9'}"),
        Arguments.of(
            Facts.offered("ann"),
            "{'event': 'offered', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:00Z',"
                + " 'group': '600', 'member': 'ann'}"),
        Arguments.of(
            Facts.entered(),
            "{'event': 'entered', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:00Z',"
                + " 'group': '600'}"),
        Arguments.of(
            Facts.queued(),
            "{'event': 'queued', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:01Z',"
                + " 'group': '600'}"),
        Arguments.of(
            Facts.refused("bob"),
            "{'event': 'offerEnded', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:04Z',"
                + " 'group': '600', 'member': 'bob', 'end': 'DECLINED'}"),
        Arguments.of(
            Facts.sentOn(),
            "{'event': 'sentOn', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:20Z',"
                + " 'to': '+33123456789'}"),
        Arguments.of(
            Facts.answered(),
            "{'event': 'answered', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:10Z',"
                + " 'group': '600', 'member': 'ann'}"),
        Arguments.of(
            Facts.handedOver(),
            "{'event': 'handedOver', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:30Z',"
                + " 'group': '600', 'member': 'ann', 'talkedMillis': 20000}"),
        Arguments.of(
            Facts.ended(),
            "{'event': 'ended', 'call': 'mx3k-77', 'at': '2026-05-01T12:01:10Z',"
                + " 'line': '+33123456789', 'group': '600', 'caller': 'sip:carl@192.0.2.9',"
                + " 'direction': 'INBOUND',"
                + " 'arrivedAt': '2026-05-01T12:00:00Z', 'answeredBy': 'ann',"
                + " 'answeredAt': '2026-05-01T12:00:10Z', 'outcome': 'ANSWERED',"
                + " 'cause': 'CALLER_BYE', 'flags': ['OVERFLOWED', 'OUT_OF_HOURS'], 'beforeMillis': 0,"
                + " 'waitedMillis': 10000, 'talkedMillis': 60000,"
                + " 'visits': [],"
                + " 'attempts': [{'member': 'ann', 'offeredAt': '2026-05-01T12:00:00Z',"
                + " 'endedAt': '2026-05-01T12:00:10Z', 'end': 'ANSWERED',"
                + " 'redirectedTo': 'sip:mobile@192.0.2.1'}]}"),
        Arguments.of(
            Facts.missed(),
            "{'event': 'ended', 'call': 'mx3k-77', 'at': '2026-05-01T12:00:07.250Z',"
                + " 'group': '600', 'caller': 'sip:carl@192.0.2.9',"
                + " 'direction': 'INBOUND',"
                + " 'arrivedAt': '2026-05-01T12:00:00Z',"
                + " 'sentOn': {'to': '+33123456789', 'voicemail': false},"
                + " 'outcome': 'MISSED',"
                + " 'cause': 'CALLER_CANCEL', 'flags': [], 'talkedMillis': 0,"
                + " 'visits': [{'group': '600', 'enteredAt': '2026-05-01T12:00:00Z',"
                + " 'leftAt': '2026-05-01T12:00:04Z', 'outcome': 'OVERFLOWED',"
                + " 'queuedAt': '2026-05-01T12:00:01Z',"
                + " 'reason': 'DECLINED', 'to': '+33123456789'}],"
                + " 'attempts': []}"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void factIsWrittenWithEverythingKnownOfIt(CallFact fact, String json) {
    assertThat(FactJson.of(fact)).isEqualTo(read(json));
  }

  private static JsonObject read(String json) {
    return Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
  }
}
