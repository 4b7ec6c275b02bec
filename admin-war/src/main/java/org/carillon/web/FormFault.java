package org.carillon.web;

import org.carillon.domain.fault.Wording;

/** What can be wrong with what is written into a form, before it is a value of the domain. */
public enum FormFault implements Wording {
  /** The skill, which has no level. */
  SKILL("skill ''{0}'': write a name and a level, such as sales 3"),
  /** It sends calls, and does not say where to. */
  NOWHERE("a rule by caller sends calls nowhere: choose where to"),
  /** The name, which no time zone has. */
  ZONE("time zone ''{0}'': write it like Europe/Paris"),
  /** What stands where a date should. */
  EXCEPTION("exception ''{0}'': begin with a date such as 2026-12-24"),
  /** The name of a member, with characters that are awkward in a SIP address. */
  MEMBER("member ''{0}'': use letters, digits and . + _ - without blanks, such as 101 or ann"),
  /** The name of a member. */
  LISTED("member ''{0}'' is in the list already: change that entry, or name somebody else"),
  /** The name of a member. */
  STRANGER(
      "member ''{0}'' is not known: write the name and the phone, such as {0} sip:{0}@192.0.2.5"),
  /** The number. */
  GROUP_TAKEN("group {0} exists already: choose another number, or change that group"),
  /** The number. */
  LINE_TAKEN("line {0} exists already: choose another number, or change that line");

  private final String english;

  FormFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
