package org.carillon.domain.check;

/** What may be wrong. The values that a finding gives with it stand in brackets, in their order. */
public enum Concern {
  /** A call that nobody takes is refused though nobody chose that (the last place; K34, A35). */
  INTO_THE_VOID,
  /** A call that no group rings for is refused though nobody chose that (K34, A35). */
  VOID_AT_ONCE,
  /** A caller whose time in the queue is over is refused (the last place, his time; K34, W17). */
  QUEUE_INTO_THE_VOID,
  /** Phones ring too long before the call comes to rest (how long, what is advised; A18). */
  LONG_WAY,
  /** A call is sent on too often (how often, what is advised; A19). */
  MANY_REDIRECTIONS,
  /** Nobody in the group can ring (A29). */
  NOBODY_TO_RING,
  /** Phones ring too short (group, how long, what is advised; A22, K31). */
  SHORT_RING,
  /** One member's phone rings too short (member, how long, what is advised; A22, K31). */
  SHORT_RING_OF_MEMBER,
  /** Members never ring, since the time is over before (how many; K2). */
  NEVER_RUNG,
  /** Too many ring together (how many, what is advised; K8, A20). */
  MANY_AT_ONCE,
  /** Too many ring one after the other (how many, what is advised; A21, K11). */
  LONG_CASCADE,
  /** More are to be added than may ring (how many, how many may ring; D9). */
  MANY_ADDED,
  /** Phones are added for a long time without a limit (how long, what is advised; 5.3). */
  ADDED_WITHOUT_LIMIT,
  /** A member is switched off (member; A31). */
  MEMBER_OFF,
  /** A member has no phone, and no extension has his name (member, the name; A36). */
  NO_EXTENSION,
  /** A member has no phone, and his extension is switched off (member, the name; A31). */
  EXTENSION_OFF,
  /** None of the member's phones is registered (member, the name; A38). */
  NOT_REGISTERED,
  /** A member's own hours have no opening to come (member; A40). */
  MEMBER_NEVER_AT_WORK,
  /** A telephone number cannot be dialled, as there is no trunk (number; A36). */
  NO_TRUNK,
  /** Calls go to a group that does not exist (its number; A35). */
  GROUP_GONE,
  /** Calls go to a line that does not exist (its number; A35). */
  LINE_GONE,
  /** Calls go to a group that is switched off (its number; A30). */
  GROUP_OFF,
  /** Calls go to a line that is switched off (its number; A30). */
  LINE_OFF,
  /** The line has no opening to come (A40). */
  NEVER_OPEN
}
