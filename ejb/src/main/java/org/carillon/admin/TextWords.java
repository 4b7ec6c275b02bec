package org.carillon.admin;

import org.carillon.domain.fault.Wording;

/** What the texts of groups and lines are called. */
public enum TextWords implements Wording {
  /** Of a group. */
  NUMBER("number"),
  /** Of a group or a line. */
  NAME("name"),
  /** Written before the names of callers. */
  PREFIX("prefix of callers'' names"),
  /** The header. */
  ALERT_INFO("Alert-Info"),
  /** What a member is called by the system. */
  MEMBER("member"),
  /** What people call a member. */
  MEMBER_NAME("name of a member"),
  /** The address of a phone. */
  CONTACT("contact"),
  /** Where calls are sent. */
  OUTSIDE("number outside"),
  /** Where calls are sent. */
  MAILBOX("mailbox"),
  /** Of a rule. */
  CALLERS("list of callers"),
  /** Of a caller. */
  BLOCKED("blocked number"),
  /** The openings of a day. */
  HOURS("hours");

  private final String english;

  TextWords(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
