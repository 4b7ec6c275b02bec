package org.carillon.admin;

import org.carillon.domain.fault.Wording;

/** Why an extension cannot be stored or removed as an administrator wants it. */
public enum ExtensionFault implements Wording {
  /** The name, which has characters that are awkward in a SIP address, or too many. */
  NAME("extension ''{0}'': use 1 to 64 letters, digits, dots, hyphens, + or _"),
  /** The name. */
  TAKEN("extension ''{0}'' exists already: use another name"),
  /** The name. */
  UNKNOWN("there is no extension ''{0}'': make it first"),
  /** The name, how many characters the password has, the fewest and the most. */
  PASSWORD("the password of extension ''{0}'' has {1} characters: use {2} to {3}"),
  /** The name. */
  CHANGED(
      "somebody else changed extension ''{0}'' meanwhile: open it again, and repeat what you"
          + " changed"),
  /** The name, and the groups that have a member of that name. */
  NEEDED("extension ''{0}'' is a member of {1}: take it out of there first");

  private final String english;

  ExtensionFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
