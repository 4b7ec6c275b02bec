package org.carillon.domain.path;

import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.LinePath;

/** Where a call goes that a group could not take. */
public sealed interface Onward {

  /** The way of the call from there on. */
  LinePath way();

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
   * @param way of the call after that, should nobody answer there
   */
  record Outside(String target, LinePath way) implements Onward {}

  /**
   * To a mailbox.
   *
   * @param uri SIP URI of the voicemail service
   * @param way of the call after that, should the mailbox not answer
   */
  record ToVoicemail(String uri, LinePath way) implements Onward {}

  /**
   * Nowhere: the caller is refused.
   *
   * @param way of the call up to there
   */
  record Nowhere(LinePath way) implements Onward {}
}
