package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told. */
class WordsTest {

  private final Words english = new Words(new Language("en"));
  private final Words french = new Words(new Language("fr"));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "PT0S, 0 s",
    "PT0.4S, 0 s",
    "PT0.5S, 1 s",
    "PT59S, 59 s",
    "PT60S, 1 min 0 s",
    "PT125S, 2 min 5 s",
    "PT3600S, 1 h 0 min",
    "PT3725S, 1 h 2 min",
  })
  void durationIsShort(Duration span, String words) {
    assertThat(english.duration(span)).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "sip:carl@example.org, carl, carl",
    "sip:+33612345678@10.0.0.1:5060;user=phone, +33612345678, +33612345678",
    "tel:+33612345678, +33612345678, +33612345678",
    "sips:ann@example.org, ann, ann",
    "sip:127.0.0.1:5070, 127.0.0.1:5070, 127.0.0.1:5070",
    "sip:anonymous@anonymous.invalid, Anonymous, Anonyme",
    "anonymous, Anonymous, Anonyme",
    "sip:<b>@example.org, <b>, <b>",
  })
  void callerIsTheUserPart(String address, String inEnglish, String inFrench) {
    assertThat(english.caller(address)).isEqualTo(inEnglish);
    assertThat(french.caller(address)).isEqualTo(inFrench);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "0, Offered to nobody, Proposé à personne",
    "1, Offered to one member, Proposé à un membre",
    "3, Offered to 3 members, Proposé à 3 membres",
  })
  void countHasThreeForms(int count, String inEnglish, String inFrench) {
    assertThat(english.count("calls.attempts", count)).isEqualTo(inEnglish);
    assertThat(french.count("calls.attempts", count)).isEqualTo(inFrench);
  }

  @Test
  void numberOutOfRangeIsRefusedWithWhereAndWhat() {
    assertThat(english.wrongRange("Tier", "1", "10"))
        .isEqualTo("Tier: write a whole number from 1 to 10.");
    assertThat(french.range("1", "3600")).isEqualTo("de 1 à 3600");
  }
}
