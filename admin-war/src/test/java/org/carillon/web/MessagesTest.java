package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carillon.admin.MemberStatus;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.report.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything is said in every language. */
class MessagesTest {

  private static final Pattern USED =
      Pattern.compile("text\\['([^']+)'\\]|words\\.(?:say|count)\\('([^']+)'");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(messages("fr").keySet()).isEqualTo(messages("en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyValueOfTheDomainHasWords(String language) {
    Set<String> keys = messages(language).keySet();

    assertThat(Arrays.stream(Outcome.values()).map(value -> "outcome." + value))
        .isNotEmpty()
        .allMatch(keys::contains);
    assertThat(Arrays.stream(EndCause.values()).map(value -> "cause." + value))
        .allMatch(keys::contains);
    assertThat(Arrays.stream(AttemptEnd.values()).map(value -> "end." + value))
        .allMatch(keys::contains);
    assertThat(Arrays.stream(MemberStatus.State.values()).map(value -> "members.state." + value))
        .allMatch(keys::contains);
    assertThat(Arrays.stream(Wish.Kind.values()).map(value -> "members.done." + value))
        .allMatch(keys::contains);
    assertThat(
            Stream.of(
                    Arrays.stream(SkipReason.values()).map(value -> "skip." + value),
                    Arrays.stream(Exhaustion.values()).map(value -> "reason." + value),
                    Arrays.stream(VisitOutcome.values()).map(value -> "visit." + value))
                .flatMap(all -> all))
        .isNotEmpty()
        .allMatch(keys::contains);
    assertThat(ofFigures()).isNotEmpty().allMatch(keys::contains);
    assertThat(choices()).isNotEmpty().allMatch(keys::contains);
  }

  private static Stream<String> ofFigures() {
    return Stream.of(
            Arrays.stream(Flag.values()).map(value -> "flag." + value),
            Arrays.stream(Outcome.values()).map(value -> "define." + value),
            Arrays.stream(VisitOutcome.values()).map(value -> "visitFigure." + value),
            Arrays.stream(VisitOutcome.values()).map(value -> "define.visit." + value),
            Arrays.stream(Exhaustion.values()).map(value -> "reasonFigure." + value),
            Arrays.stream(Condition.Behind.values()).map(value -> "behind." + value),
            Arrays.stream(Condition.Side.values()).map(value -> "level." + value))
        .flatMap(all -> all);
  }

  @Test
  void tableOfMembersHasAColumnForEveryEndOfAnOffer() {
    Set<AttemptEnd> ends = EnumSet.noneOf(AttemptEnd.class);
    messages("en").keySet().stream()
        .filter(key -> key.matches("memberFigure\\.[A-Z_,]+"))
        .flatMap(key -> Stream.of(key.substring(key.indexOf('.') + 1).split(",")))
        .map(AttemptEnd::valueOf)
        .forEach(ends::add);

    assertThat(ends).containsExactly(AttemptEnd.values());
  }

  private static Stream<String> choices() {
    return Stream.of(
            GroupOptions.StartAt.values(),
            ForwardPolicy.values(),
            DeclineScope.values(),
            MissedOnPhones.values(),
            Overflow.Reason.values())
        .flatMap(Arrays::stream)
        .map(value -> "choice." + value.getDeclaringClass().getSimpleName() + "." + value);
  }

  @Test
  void everyKeyOfThePagesExists() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        Matcher matcher = USED.matcher(Files.readString(page));
        while (matcher.find()) {
          used.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
      }
    }

    assertThat(used).hasSizeGreaterThan(30);
    assertThat(messages("en").keySet()).containsAll(used);
  }

  private static ResourceBundle messages(String language) {
    return ResourceBundle.getBundle("org.carillon.web.messages", Locale.forLanguageTag(language));
  }
}
