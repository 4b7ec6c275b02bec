package org.carillon.admin;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.RingStrategy;

/**
 * How long the texts of a group may be, so that they fit their columns, how many members it may
 * have, and what its destinations must look like.
 */
final class GroupLimits {

  static final int NUMBER = 64;
  static final int NAME = 200;
  static final int CONTACT = 500;
  private static final int PREFIX = 60;
  private static final int ALERT_INFO = 200;

  private GroupLimits() {}

  static void check(CallGroup group, RingStrategy strategy) {
    atMost(NUMBER, group.number(), "number");
    requireDiallable(group.number());
    atMost(NAME, group.name(), "name");
    atMost(PREFIX, group.options().signals().displayPrefix(), "prefix of callers' names");
    atMost(ALERT_INFO, group.options().signals().alertInfo(), "Alert-Info");
    group.members().forEach(GroupLimits::check);
    Stream.concat(
            group.overflow().byReason().values().stream(), group.overflow().otherwise().stream())
        .flatMap(to -> DestinationLimits.faultOf(to).stream())
        .forEach(GroupLimits::refuse);
    checkTiers(group, strategy.mostInTier());
  }

  /** It is the user part of a SIP address, so that nothing needs to be escaped there. */
  private static void requireDiallable(String number) {
    if (!number.matches("[A-Za-z0-9+*._-]+")) {
      refuse(
          "number '" + number + "': use digits, letters and + * . _ - without blanks, such as 600");
    }
  }

  /** Everybody counts who stands in the tier, switched on or off (S3). */
  private static void checkTiers(CallGroup group, int most) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (Member member : group.members()) {
      int size = sizes.merge(member.place().tier(), 1, Integer::sum);
      if (size > most) {
        refuse(
            "member "
                + member.id()
                + " would be number "
                + size
                + " of tier "
                + member.place().tier()
                + " in group "
                + group.number()
                + ", where at most "
                + most
                + " ring at once: choose another tier or another strategy");
      }
    }
  }

  private static void refuse(String fault) {
    throw new InvalidGroup(fault);
  }

  private static void check(Member member) {
    atMost(NUMBER, member.id().value(), "member");
    atMost(NAME, member.displayName(), "name of a member");
    member.contacts().forEach(GroupLimits::checkContact);
  }

  private static void checkContact(String contact) {
    atMost(CONTACT, contact, "contact");
    if (!Contacts.isGood(contact)) {
      throw new InvalidGroup(
          "contact '"
              + contact
              + "': write a SIP URI such as sip:101@192.0.2.5:5060, or a telephone number such as"
              + " +33612345678");
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
