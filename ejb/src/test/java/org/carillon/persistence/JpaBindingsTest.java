package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Bindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaBindingsTest {

  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");
  private static final Instant END = Instant.ofEpochMilli(1_772_438_400_123L);

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
  void bindingsComeBackAsTheyWereStoredInTheirOrder() {
    Bindings anns = new Bindings(List.of(binding("sip:ann@192.0.2.9"), hidden()));
    Bindings bobs = new Bindings(List.of(binding("sip:bob@192.0.2.1")));

    database.bindings().replace(Map.of(ANN, anns, BOB, bobs));

    assertThat(database.bindings().all()).isEqualTo(Map.of(ANN, anns, BOB, bobs));
  }

  @Test
  void replacingLeavesOthersAlone() {
    Bindings bobs = new Bindings(List.of(binding("sip:bob@192.0.2.1")));
    database
        .bindings()
        .replace(Map.of(ANN, new Bindings(List.of(binding("sip:ann@192.0.2.9"))), BOB, bobs));
    Bindings moved = new Bindings(List.of(binding("sip:ann@192.0.2.10")));

    database.bindings().replace(Map.of(ANN, moved));

    assertThat(database.bindings().all()).isEqualTo(Map.of(ANN, moved, BOB, bobs));
  }

  @Test
  void nothingIsStoredForWhoeverHasLeft() {
    Bindings anns = new Bindings(List.of(binding("sip:ann@192.0.2.9")));
    database.bindings().replace(Map.of(ANN, anns));

    database.bindings().replace(Map.of(ANN, Bindings.NONE));

    assertThat(database.bindings().all()).isEmpty();
  }

  @Test
  void rowThatIsNoValidBindingIsLeftOut() {
    Binding good = binding("sip:ann@192.0.2.10");
    Bindings anns = new Bindings(List.of(binding("sip:ann@192.0.2.9"), good));
    database.bindings().replace(Map.of(ANN, anns));

    database.sql("update binding set contact = 'tel:1' where position = 0");

    assertThat(database.bindings().all()).isEqualTo(Map.of(ANN, new Bindings(List.of(good))));
  }

  @Test
  void longestContactAndCallIdFitTheirColumns() {
    String contact = "sip:" + "1".repeat(Binding.LONGEST_CONTACT - 6) + "@h";
    String callId = "c".repeat(Binding.Origin.LONGEST_CALL_ID);
    Binding longest =
        new Binding(contact, Optional.empty(), new Binding.Origin(callId, 4_294_967_295L), 0, END);

    database.bindings().replace(Map.of(ANN, new Bindings(List.of(longest))));

    assertThat(database.bindings().all().get(ANN).list()).containsExactly(longest);
  }

  private static Binding binding(String contact) {
    return new Binding(contact, Optional.empty(), new Binding.Origin("call", 7), 500, END);
  }

  private static Binding hidden() {
    return new Binding(
        "sip:ann@10.0.0.7", Optional.of("203.0.113.9:40000"), new Binding.Origin("c", 1), 0, END);
  }
}
