package org.carillon.admin;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
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
    atMost(NUMBER, group.number(), TextWords.NUMBER);
    requireDiallable(group.number());
    atMost(NAME, group.name(), TextWords.NAME);
    atMost(PREFIX, group.options().signals().displayPrefix(), TextWords.PREFIX);
    atMost(ALERT_INFO, group.options().signals().alertInfo(), TextWords.ALERT_INFO);
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
      refuse(Phrase.of(AdminFault.GROUP_NUMBER, number));
    }
  }

  /** Everybody counts who stands in the tier, switched on or off (S3). */
  private static void checkTiers(CallGroup group, int most) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (Member member : group.members()) {
      int size = sizes.merge(member.place().tier(), 1, Integer::sum);
      if (size > most) {
        int tier = member.place().tier();
        refuse(Phrase.of(AdminFault.CROWDED_TIER, member.id(), size, tier, group.number(), most));
      }
    }
  }

  private static void refuse(Phrase fault) {
    throw new InvalidGroup(fault);
  }

  private static void check(Member member) {
    atMost(NUMBER, member.id().value(), TextWords.MEMBER);
    atMost(NAME, member.displayName(), TextWords.MEMBER_NAME);
    member.contacts().forEach(GroupLimits::checkContact);
  }

  private static void checkContact(String contact) {
    atMost(CONTACT, contact, TextWords.CONTACT);
    if (!Contacts.isGood(contact)) {
      refuse(Phrase.of(AdminFault.CONTACT, contact));
    }
  }

  private static void atMost(int most, String value, TextWords what) {
    TextLimit.faultOf(what, value, most).ifPresent(GroupLimits::refuse);
  }
}
