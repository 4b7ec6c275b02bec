package org.carillon.admin;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerMatchText;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.Destination;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Line;

/** How long the texts of a line may be, so that they fit their columns, and what they must be. */
final class LineLimits {

  private static final int BLOCKED = 64;
  private static final int NAME = 200;
  private static final int CALLERS = 4000;

  private LineLimits() {}

  static void check(Line line) {
    atMost(NAME, line.name(), TextWords.NAME);
    line.callerRules().forEach(LineLimits::check);
    Stream.of(line.closed(), line.finalDestination())
        .flatMap(Optional::stream)
        .forEach(LineLimits::check);
    check(line.hours());
  }

  static void checkBlocked(String number) {
    atMost(BLOCKED, number, TextWords.BLOCKED);
  }

  private static void check(CallerRule rule) {
    atMost(CALLERS, CallerMatchText.of(rule.match()), TextWords.CALLERS);
    if (rule.treatment() instanceof Treatment.Route route) {
      check(route.to());
    }
  }

  private static void check(BusinessHours hours) {
    HoursLimits.faultOf(hours).ifPresent(LineLimits::refuse);
  }

  static void check(Destination destination) {
    DestinationLimits.faultOf(destination).ifPresent(LineLimits::refuse);
  }

  private static void atMost(int most, String value, TextWords what) {
    TextLimit.faultOf(what, value, most).ifPresent(LineLimits::refuse);
  }

  private static void refuse(Phrase fault) {
    throw new InvalidLine(fault);
  }
}
