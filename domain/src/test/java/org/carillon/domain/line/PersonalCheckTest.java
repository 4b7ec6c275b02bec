package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.group;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.junit.jupiter.api.Test;

/** A direct line rings one person (A16). */
class PersonalCheckTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final String FAULT =
      "line 700 is one person's, but group 600 has 2 members: ring a group of one member, or let"
          + " the line distribute calls";

  @Test
  void directLineRingsAGroupOfOneMember() {
    assertThat(check(group("600", ANN), line(Line.Kind.PERSONAL)).faultOf(line(Line.Kind.PERSONAL)))
        .isEmpty();
  }

  @Test
  void directLineOfTwoPeopleIsRefused() {
    CallGroup two = group("600", ANN, BOB);
    PersonalCheck check = check(two, line(Line.Kind.PERSONAL));

    assertThat(check.faultOf(line(Line.Kind.PERSONAL)).map(Phrase::toString)).contains(FAULT);
    assertThat(check.faultOf(two).map(Phrase::toString)).contains(FAULT);
  }

  @Test
  void otherLinesRingAsManyAsTheyLike() {
    CallGroup two = group("600", ANN, BOB);
    PersonalCheck check = check(two, line(Line.Kind.GROUP_ROUTED));

    assertThat(check.faultOf(line(Line.Kind.GROUP_ROUTED))).isEmpty();
    assertThat(check.faultOf(two)).isEmpty();
  }

  private static PersonalCheck check(CallGroup group, Line line) {
    return new PersonalCheck(Network.of(Stream.of(group), Stream.of(line)));
  }

  private static Line line(Line.Kind kind) {
    return new Line(
        "700",
        "Direct",
        kind,
        true,
        Lines.OFFICE,
        List.of(),
        List.of(LineStep.of("600")),
        Optional.empty(),
        Optional.of(Lines.MAILBOX));
  }
}
