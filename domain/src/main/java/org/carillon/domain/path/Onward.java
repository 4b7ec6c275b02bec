package org.carillon.domain.path;

import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.LinePath;

/** Where a call goes that a group could not take. */
public sealed interface Onward {

  /**
   * To another group.
   *
   * @param group that takes calls, as this call rings it
   * @param way of the call, this group included
   */
  record ToGroup(CallGroup group, LinePath way) implements Onward {}

  /**
   * To a number outside.
   *
   * @param target telephone number or SIP URI
   */
  record Outside(String target) implements Onward {}

  /**
   * To a mailbox.
   *
   * @param uri SIP URI of the voicemail service
   */
  record ToVoicemail(String uri) implements Onward {}

  /** Nowhere: the caller is refused. */
  record Nowhere() implements Onward {}
}
