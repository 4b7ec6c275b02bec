package org.carillon.admin;

import org.carillon.domain.fault.Wording;

/** Why groups, lines and members cannot be stored or removed as an administrator wants it. */
public enum AdminFault implements Wording {
  /** What it is, its beginning, how many characters it has, and the most. */
  TOO_LONG("{0} ''{1}...'' has {2} characters: use at most {3}"),
  /** The number, which nobody could dial. */
  GROUP_NUMBER("number ''{0}'': use digits, letters and + * . _ - without blanks, such as 600"),
  /** The member, his place, the tier, the number of the group, and the most in a tier. */
  CROWDED_TIER(
      "member {0} would be number {1} of tier {2} in group {3}, where at most {4} ring at once: choose another tier or another strategy"),
  /** The address, which is none. */
  CONTACT(
      "contact ''{0}'': write a SIP URI such as sip:101@192.0.2.5:5060, or a telephone number such as +33612345678"),
  /** The number, which is none. */
  OUTSIDE(
      "number outside ''{0}'': write it like +33612345678, or a SIP URI such as sip:desk@example.org"),
  /** The address, which is none. */
  MAILBOX("mailbox ''{0}'': write a SIP URI such as sip:sales@voicemail.example"),
  /** The number, and the name of the group. */
  NUMBER_OF_GROUP("{0} is the number of group {1}: choose another one"),
  /** The number, and the name of the line. */
  NUMBER_OF_LINE("{0} is the number of line {1}: choose another one"),
  /** The number, and the name of the group. */
  GROUP_TAKEN("group {0} exists already and is called {1}: choose another number"),
  /** The number, and the name of the line. */
  LINE_TAKEN("line {0} exists already and is called {1}: choose another number"),
  /** The number. */
  GROUP_CHANGED(
      "somebody else changed group {0} meanwhile: open it again, and repeat what you changed"),
  /** The number. */
  LINE_CHANGED(
      "somebody else changed line {0} meanwhile: open it again, and repeat what you changed"),
  /** The number, and from where calls come. */
  LINE_NEEDED("calls come to line {0} from {1}: send them elsewhere first"),
  /** The number, and from where calls come. */
  GROUP_NEEDED("calls come to group {0} from {1}: send them elsewhere first"),
  /** The name. */
  NO_SUCH_MEMBER("no group has a member ''{0}'': add it to a group first");

  private final String english;

  AdminFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
