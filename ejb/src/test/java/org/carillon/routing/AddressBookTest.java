package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Overflow;
import org.carillon.registration.TestRegistrar;
import org.junit.jupiter.api.Test;

class AddressBookTest {

  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");

  private static final CallGroup GROUP =
      TestGroups.group("600", "ring-all", ANN)
          .with(
              new Overflow(
                  Map.of(
                      Overflow.Reason.BUSY, new Destination.Voicemail("sip:vm@192.0.2.9:5080"),
                      Overflow.Reason.CLOSED, new Destination.External("sip:out@192.0.2.8")),
                  Optional.empty()));

  private final AddressBook book =
      new AddressBook(
          () -> List.of(GROUP),
          List::of,
          new MemberContacts(TestRegistrar.registrations(), NumberPlan.FRANCE));

  @Test
  void memberWhoHasNotRegisteredIsWhereTheGroupSays() {
    assertThat(book.phones("ann", NOW)).containsExactly("sip:ann@192.0.2.1");
    assertThat(book.phones("nobody", NOW)).isEmpty();
    assertThat(book.phones("", NOW)).isEmpty();
  }

  @Test
  void phoneIsFoundWhateverElseItsAddressSays() {
    assertThat(book.memberAt("sip:ann@192.0.2.1:5060;transport=udp")).contains(new MemberId("ann"));
    assertThat(book.memberAt("sip:ann@192.0.2.1:5070")).isEmpty();
    assertThat(book.memberAt("sip:bob@192.0.2.1")).isEmpty();
    assertThat(book.memberAt("mailto:ann@192.0.2.1")).isEmpty();
  }

  @Test
  void mailboxIsWhatOverflowCallsOne() {
    assertThat(book.isMailbox("sip:vm@192.0.2.9:5080;cause=408")).isTrue();
    assertThat(book.isMailbox("sip:vm@192.0.2.9")).isFalse();
    assertThat(book.isMailbox("sip:out@192.0.2.8")).isFalse();
  }
}
