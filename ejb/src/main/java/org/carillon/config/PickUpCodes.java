package org.carillon.config;

import java.util.Optional;

/**
 * The codes before what is dialled to pick up a call that rings at others. Each may be {@code off}:
 * {@code code.pick-up} (default *8), alone or before the number of a group; {@code
 * code.pick-up-member} (**), before the name of a member.
 *
 * @param group the code for the calls of groups
 * @param member the code for the calls of one member
 */
public record PickUpCodes(Optional<String> group, Optional<String> member) {

  /** The usual codes. */
  public static final PickUpCodes USUAL = new PickUpCodes(Optional.of("*8"), Optional.of("**"));

  private static final String GROUP_KEY = "code.pick-up";
  private static final String MEMBER_KEY = "code.pick-up-member";

  /** Which call is to be picked up. */
  public sealed interface Wanted {
    /** One that rings in this group, or that came for this number. */
    record InGroup(String number) implements Wanted {}

    /** One that rings in a group of whoever dials. */
    record InOwnGroups() implements Wanted {}

    /** One that rings at this member. */
    record AtMember(String name) implements Wanted {}
  }

  /** Which call a dialled number asks for; empty when it is no code to pick up with. */
  public Optional<Wanted> wanted(String dialled) {
    Optional<Wanted> ofGroup = group.flatMap(code -> behind(code, dialled)).map(PickUpCodes::named);
    Optional<Wanted> ofMember =
        member
            .flatMap(code -> behind(code, dialled))
            .filter(name -> !name.isBlank())
            .map(Wanted.AtMember::new);
    return isLonger(member, group) ? ofMember.or(() -> ofGroup) : ofGroup.or(() -> ofMember);
  }

  /** The codes found in a source. */
  static PickUpCodes from(SettingsSource source) {
    PickUpCodes codes =
        new PickUpCodes(
            source.code(GROUP_KEY, USUAL.group.orElseThrow()),
            source.code(MEMBER_KEY, USUAL.member.orElseThrow()));
    if (codes.group.isPresent() && codes.group.equals(codes.member)) {
      throw CodeSettings.sameCode(GROUP_KEY, MEMBER_KEY);
    }
    return codes;
  }

  private static Wanted named(String number) {
    return number.isEmpty() ? new Wanted.InOwnGroups() : new Wanted.InGroup(number);
  }

  private static Optional<String> behind(String code, String dialled) {
    return dialled.startsWith(code)
        ? Optional.of(dialled.substring(code.length()))
        : Optional.empty();
  }

  /** Of two codes that fit the longer one is meant. */
  private static boolean isLonger(Optional<String> one, Optional<String> other) {
    return one.map(String::length).orElse(0) > other.map(String::length).orElse(0);
  }
}
