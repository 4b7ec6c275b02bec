package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.carillon.domain.group.MemberId;
import org.junit.jupiter.api.Test;

/** Whose turn never came is on the record of the call, whatever becomes of the group. */
class UnreachedTest {

  private static final MemberId BOB = new MemberId("bob");
  private static final MemberId CID = new MemberId("cid");

  @Test
  void callerWhoHangsUpDoesNotReachThoseAfterTheOneWhoRings() {
    CallScript call = CallScript.hunt("ann", "bob", "cid").whenCallArrives().whenCallerCancels();

    assertThat(unreached(call)).isEqualTo(new Unreached(List.of(BOB, CID), 2));
  }

  @Test
  void everyOfferLeavesFewer() {
    CallScript call =
        CallScript.hunt("ann", "bob", "cid")
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.BUSY)
            .whenAnswers("bob")
            .whenHangsUp(Party.CALLER);

    assertThat(unreached(call)).isEqualTo(new Unreached(List.of(CID), 1));
  }

  @Test
  void whoeverWasPassedOverHadHisTurn() {
    CallScript call =
        CallScript.hunt("ann", "bob", "cid")
            .passedOver("bob")
            .whenCallArrives()
            .whenCallerCancels();

    assertThat(unreached(call)).isEqualTo(new Unreached(List.of(CID), 1));
  }

  @Test
  void nobodyIsLeftWhereEverybodyRings() {
    CallScript call = CallScript.ringAll("ann", "bob").whenCallArrives().whenCallerCancels();

    assertThat(unreached(call)).isEqualTo(Unreached.NOBODY);
  }

  @Test
  void everyGroupHasItsOwn() {
    CallScript call =
        CallScript.hunt("ann", "bob", "cid")
            .maxTime(20)
            .overflow((left, at) -> left.entered("610", Duration.ofSeconds(60), at))
            .whenCallArrives()
            .after(20)
            .whenRingTimeIsOver(1)
            .whenFails("ann", AttemptEnd.BUSY)
            .whenCallerCancels();

    assertThat(call.summary().visits())
        .extracting(Visit::unreached)
        .containsExactly(new Unreached(List.of(BOB, CID), 2), new Unreached(List.of(CID), 1));
  }

  @Test
  void ofAGroupOfThousandsFiftyAreNamedAndAllAreCounted() throws IOException {
    String[] members = IntStream.range(0, 5_000).mapToObj(i -> "m" + i).toArray(String[]::new);
    CallScript call = CallScript.hunt(members).whenCallArrives();

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(call.call());
    }
    assertThat(bytes.size()).as("bytes of a call in progress").isLessThan(4_096);

    Unreached left = unreached(call.whenCallerCancels());
    assertThat(left.count()).isEqualTo(4_999);
    assertThat(left.others()).isEqualTo(4_949);
    assertThat(left.named())
        .hasSize(50)
        .startsWith(new MemberId("m1"))
        .endsWith(new MemberId("m50"));
  }

  @Test
  void thoseWhoComeBeforeTheOthersPushThemOutOfTheNames() {
    List<MemberId> members = IntStream.range(0, 50).mapToObj(i -> new MemberId("m" + i)).toList();

    Unreached more = Unreached.of(members, Set.of()).after(List.of(BOB));

    assertThat(more.count()).isEqualTo(51);
    assertThat(more.named()).hasSize(50).startsWith(BOB).endsWith(new MemberId("m48"));
  }

  private static Unreached unreached(CallScript call) {
    return call.summary().visits().get(0).unreached();
  }
}
