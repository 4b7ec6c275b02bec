package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.carillon.registration.Verdict;
import org.carillon.sip.message.Challenges;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;

/** The answer to an INVITE that does not get what it wants; phones show its phrase. */
public interface Answer {

  /**
   * Gives the answer.
   *
   * @throws IOException when it cannot be sent
   */
  void to(SipServletRequest invite) throws IOException;

  /** The status that says so. */
  static Answer of(Refusal refusal) {
    return invite -> Replies.refuse(invite, refusal);
  }

  /** A status with a phrase of our own. */
  static Answer of(int status, String phrase) {
    return invite -> invite.createResponse(status, phrase).send();
  }

  /** Who sent it may not. */
  static Answer forbidden(String why) {
    return of(SipServletResponse.SC_FORBIDDEN, why);
  }

  /** The credentials are incomplete. */
  static Answer malformed() {
    return of(SipServletResponse.SC_BAD_REQUEST, "Bad Credentials");
  }

  /** The password is wanted. */
  static Answer challenge(Verdict.Challenged challenge) {
    return invite -> Challenges.send(invite, challenge);
  }

  /** Whoever guesses passwords has to wait. */
  static Answer later(Duration pause) {
    return invite -> {
      SipServletResponse response =
          invite.createResponse(SipServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", Long.toString(pause.plusMillis(999).toSeconds()));
      response.send();
    };
  }
}
