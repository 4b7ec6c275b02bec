package org.carillon.admin;

import java.util.List;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/**
 * Where phones of members are: SIP URIs, and telephone numbers, which are dialled over the trunk
 * (K24, K29, F23).
 */
final class Contacts {

  private static final String SIP = "(?i:sips?):.+";
  private static final String TEL = "(?i)^tel:";

  private Contacts() {}

  /** The same group, its members' telephone numbers in their one way of writing. */
  static CallGroup written(CallGroup group, NumberPlan plan) {
    return group.withMembers(
        group.members().stream().map(member -> written(member, plan)).toList());
  }

  static boolean isGood(String contact) {
    return contact.matches(SIP) || contact.matches(DestinationLimits.NUMBER);
  }

  private static Member written(Member member, NumberPlan plan) {
    List<String> contacts = member.contacts().stream().map(one -> written(one, plan)).toList();
    return new Member(
        member.id(), member.displayName(), contacts, member.enabled(), member.place());
  }

  private static String written(String contact, NumberPlan plan) {
    String number = plan.normal(contact.replaceFirst(TEL, ""));
    return number.matches(DestinationLimits.NUMBER) ? number : contact;
  }
}
