package org.carillon.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** What is wrong, in words. */
class PhraseTest {

  private enum Talk implements Wording {
    GROUP("group {0}"),
    LONG("''{0}'' in {1} has {2} characters");

    private final String english;

    Talk(String english) {
      this.english = english;
    }

    @Override
    public String english() {
      return english;
    }
  }

  private static final Phrase PHRASE =
      Phrase.of(Talk.LONG, "it's {0}", Phrase.of(Talk.GROUP, "600"), 12_000);

  @Test
  void valuesStandInTheirPlacesAsTheyAre() {
    assertThat(PHRASE).hasToString("'it's {0}' in group 600 has 12000 characters");
    assertThat(new InvalidValue(PHRASE)).hasMessage(PHRASE.toString());
  }

  @Test
  void pagesFindTheWordsByKindAndName() {
    assertThat(Talk.GROUP.messageKey()).isEqualTo("fault.Talk.GROUP");
  }

  @Test
  void failureCanBeSentElsewhere() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidValue(PHRASE));
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((InvalidValue) in.readObject()).phrase()).isEqualTo(PHRASE);
    }
  }
}
