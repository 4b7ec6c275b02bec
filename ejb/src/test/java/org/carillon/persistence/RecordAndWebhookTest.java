package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carillon.config.CodeSettings;
import org.carillon.config.Settings;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrustSettings;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.journal.CallRecords;
import org.carillon.webhook.Delivery;
import org.carillon.webhook.EndedCallsToOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a call and the news of its end share one transaction. */
class RecordAndWebhookTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Settings.Webhook ON =
      new Settings.Webhook(Optional.of(URI.create("http://127.0.0.1/")), "a secret of the test");

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void endOfEveryNewCallIsInTheOutbox() {
    insert(ON, "a", "b");
    insert(ON, "b", "c");

    assertThat(database.callRecords().latest(10)).hasSize(3);
    assertThat(outbox())
        .extracting(delivery -> delivery.key().split(":")[0])
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void neitherIsStoredWhenTheOutboxFails() {
    database.sql("drop table webhook_delivery");

    assertThatThrownBy(() -> insert(ON, "a")).isNotNull();

    assertThat(database.callRecords().latest(10)).isEmpty();
  }

  @Test
  void nothingIsWrittenForNobody() {
    insert(Settings.Webhook.OFF, "a");

    assertThat(database.callRecords().latest(10)).hasSize(1);
    assertThat(outbox()).isEmpty();
  }

  private List<Delivery> outbox() {
    return new TestOutbox(database).due(Instant.now(), 10);
  }

  private void insert(Settings.Webhook webhook, String... ids) {
    List<CallSummary> calls = List.of(ids).stream().map(RecordAndWebhookTest::missed).toList();
    database.transaction(manager -> decorated(manager, webhook).insertMissing(calls));
  }

  /** What CDI puts together in the server. */
  private static CallRecords decorated(EntityManager manager, Settings.Webhook webhook) {
    CallRecords records = new JpaCallRecords(manager);
    Settings settings =
        new Settings(
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Path.of("unused"),
            new Settings.Registrar(
                "carillon",
                Duration.ofSeconds(60),
                Duration.ofSeconds(7200),
                Duration.ofSeconds(3600),
                10),
            webhook,
            Settings.Signalling.USUAL,
            NumberPlan.FRANCE,
            ZoneId.systemDefault(),
            TrunkSettings.NONE,
            TrustSettings.USUAL,
            CodeSettings.USUAL,
            new Settings.Demo(false, 25121, 25101));
    return new EndedCallsToOutbox(records, new JpaOutbox(manager), settings) {
      @Override
      public List<CallSummary> latest(int count) {
        return records.latest(count);
      }
    };
  }

  private static CallSummary missed(String id) {
    return new CallSummary(
        new CallId(id),
        "600",
        "anonymous",
        NOON,
        Optional.empty(),
        NOON.plusSeconds(7),
        Outcome.MISSED,
        EndCause.CALLER_CANCEL,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
