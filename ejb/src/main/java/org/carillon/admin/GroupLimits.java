package org.carillon.admin;

import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/** How long the texts of a group may be, so that they fit their columns. */
final class GroupLimits {

  static final int NUMBER = 64;
  static final int NAME = 200;
  static final int CONTACT = 500;

  private GroupLimits() {}

  static void check(CallGroup group) {
    atMost(NUMBER, group.number(), "number");
    atMost(NAME, group.name(), "name");
    group.members().forEach(GroupLimits::check);
  }

  private static void check(Member member) {
    atMost(NUMBER, member.id().value(), "member");
    atMost(NAME, member.displayName(), "name of a member");
    member.contacts().forEach(GroupLimits::checkContact);
  }

  private static void checkContact(String contact) {
    atMost(CONTACT, contact, "contact");
    if (!contact.startsWith("sip:") && !contact.startsWith("sips:")) {
      throw new InvalidGroup(
          "contact '" + contact + "': write a SIP URI such as sip:101@192.0.2.5:5060");
    }
  }

  private static void atMost(int most, String value, String what) {
    if (value.length() > most) {
      throw new InvalidGroup(
          what
              + " '"
              + value.substring(0, 20)
              + "...' has "
              + value.length()
              + " characters: use at most "
              + most);
    }
  }
}
