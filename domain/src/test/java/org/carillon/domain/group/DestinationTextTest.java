package org.carillon.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DestinationTextTest {

  static Stream<Destination> destinations() {
    return Stream.of(
        new Destination.ToGroup("600"),
        new Destination.ToLine("+33123456789"),
        new Destination.External("sip:mobile@carrier.example;user=phone"),
        new Destination.Voicemail("sip:600@vm.example:5060"),
        new Destination.Reject());
  }

  @ParameterizedTest
  @MethodSource("destinations")
  void destinationComesBackAsItWas(Destination destination) {
    assertThat(DestinationText.read(DestinationText.of(destination))).contains(destination);
  }

  @Test
  void noDestinationIsTheEmptyText() {
    assertThat(DestinationText.of(Optional.empty())).isEmpty();
    assertThat(DestinationText.read("")).isEmpty();
  }

  @Test
  void anythingElseIsRefusedWithTheRemedy() {
    assertThatThrownBy(() -> DestinationText.read("mailbox 600"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'mailbox 600'", "voicemail:");
  }
}
