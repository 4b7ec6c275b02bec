package org.carillon.routing;

/** Whose turn it is to be offered a member. */
interface Turn {

  /** It is the turn of whoever asks. */
  Turn ANYBODYS = () -> true;

  /** Whether the call may take a member now; asked when there is one. */
  boolean hasCome();

  /** The members as far as they count for the call. */
  default Survey among(Survey members) {
    return members;
  }
}
