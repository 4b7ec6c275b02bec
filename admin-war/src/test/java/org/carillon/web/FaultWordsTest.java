package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.fault.Wording;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupFault;
import org.carillon.domain.group.Member;
import org.carillon.domain.line.LineFault;
import org.carillon.domain.line.PlaceWords;
import org.carillon.domain.line.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is said in the reader's language, with the value and the remedy. */
class FaultWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final List<String> VALUES = List.of("v0", "v1", "v2", "v3", "v4");

  /** Every wording of every enumeration there is. */
  private static final List<Wording> WORDINGS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.carillon")
              .stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(Wording.class))
              .map(JavaClass::reflect)
              .flatMap(type -> Arrays.stream(type.getEnumConstants()))
              .map(Wording.class::cast)
              .toList();

  static List<Wording> wordings() {
    return WORDINGS;
  }

  @Test
  void allFieldsOfKnowledgeAreFound() {
    Set<String> fields =
        wordings().stream()
            .map(wording -> wording.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(fields)
        .contains("AdminFault", "ExtensionFault", "FormFault", "GroupFault", "HoursFault")
        .contains("CallerFault", "LineFault", "PlaceWords", "Preset", "StrategyFault", "WishFault");
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void wordingHasTheSameValuesInEveryLanguage(Wording wording) {
    assertThat(places(text("en", wording))).isEqualTo(places(wording.english()));
    assertThat(places(text("fr", wording))).isEqualTo(places(wording.english()));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void everyValueIsNamedOnThePage(Wording wording) {
    for (String language : List.of("en", "fr")) {
      String said = faults(language).of(new InvalidValue(wording, VALUES.toArray()));

      assertThat(said).isNotBlank().doesNotContain("{").doesNotContain("}");
      for (int place : places(wording.english())) {
        assertThat(said.toLowerCase(Locale.ROOT)).contains(VALUES.get(place));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void logAndPageDoNotShareTheirFrench(Wording wording) {
    boolean onlyPunctuation = wording == PlaceWords.AND;
    assertThat(text("fr", wording)).isNotBlank();
    if (!onlyPunctuation) {
      assertThat(text("fr", wording)).isNotEqualTo(text("en", wording));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noWordsAreLeftOver(String language) {
    Set<String> keys =
        wordings().stream().map(Wording::messageKey).collect(Collectors.toCollection(TreeSet::new));

    assertThat(messages(language).keySet().stream().filter(key -> key.startsWith("fault.")))
        .isNotEmpty()
        .allMatch(keys::contains);
  }

  @Test
  void faultOfTheDomainIsToldInBothLanguages() {
    InvalidValue wrong = faultOf(Duration.ofSeconds(61));

    assertThat(wrong).hasMessage("ring time 61 s of group 600: choose 1 to 60 seconds");
    assertThat(faults("en").of(wrong))
        .isEqualTo("Ring time 61 s of group 600: choose 1 to 60 seconds.");
    assertThat(faults("fr").of(wrong))
        .isEqualTo("Durée de sonnerie de 61 s du groupe 600 : choisissez de 1 à 60 secondes.");
  }

  @Test
  void partsOfASentenceAreToldInItsLanguage() {
    Phrase line = Phrase.of(PlaceWords.LINE, "700");
    Phrase group = Phrase.of(PlaceWords.GROUP, "600");
    Phrase way = Phrase.of(PlaceWords.THEN, Phrase.of(PlaceWords.THEN, line, group), line);

    assertThat(faults("fr").of(new InvalidValue(LineFault.CIRCLE, way, line)))
        .startsWith(
            "Un appel qui passe par la ligne 700, puis le groupe 600, puis la ligne 700 tourne en"
                + " rond et revient vers la ligne 700 :");
    assertThat(faults("fr").of(new InvalidValue(LineFault.UNKNOWN_GROUP, line, "699")))
        .startsWith("La ligne 700 envoie des appels vers le groupe 699");
    assertThat(
            faults("fr")
                .of(
                    new InvalidValue(
                        LineFault.PRESET_AT_LEAST, "600", 0, Phrase.of(Preset.SALES), 1)))
        .isEqualTo("Le groupe 600 a 0 membres : il en faut au moins 1 au modèle « Ventes ».");
  }

  @Test
  void valueIsWrittenAsItIsWhateverItContains() {
    assertThat(faults("en").of(new InvalidValue(FormFault.SKILL, "<b>{0} it's")))
        .isEqualTo("Skill “<b>{0} it's”: write a name and a level, such as sales 3.");
    assertThat(faults("fr").of(new InvalidValue(GroupFault.PASSES, 12_000, 3)))
        .startsWith("12000 tours");
  }

  @Test
  void failureThatNoPageKnowsSpeaksForItself() {
    assertThat(faults("fr").of(new IllegalArgumentException("no words for this")))
        .isEqualTo("no words for this");
  }

  private static InvalidValue faultOf(Duration ringTime) {
    try {
      new CallGroup(
          "600",
          "Sales",
          "ring-all",
          ringTime,
          CallGroup.LONGEST_MAX_TIME,
          List.<Member>of(),
          true);
      throw new AssertionError("a ring time of " + ringTime + " was accepted");
    } catch (InvalidValue wrong) {
      return wrong;
    }
  }

  private static Set<Integer> places(String pattern) {
    // the format itself finds faults such as an apostrophe that hides a place
    String formatted = new MessageFormat(pattern, Locale.ROOT).format(VALUES.toArray());
    Set<Integer> written =
        PLACE
            .matcher(pattern)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> shown =
        IntStream.range(0, VALUES.size())
            .filter(i -> formatted.contains(VALUES.get(i)))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).as(pattern).isEqualTo(written);
    return written;
  }

  private static String text(String language, Wording wording) {
    return messages(language).getString(wording.messageKey());
  }

  private static FaultWords faults(String language) {
    return new FaultWords(new Words(new Language(language)));
  }

  private static ResourceBundle messages(String language) {
    return ResourceBundle.getBundle(Words.BUNDLE, Locale.forLanguageTag(language));
  }
}
