package org.carillon.sip.codes;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.availability.Wish;

/**
 * The answers to one INVITE to a code. Without media every answer is a failure status, or the phone
 * would wait for sound; phones show its phrase.
 *
 * @param request what is answered
 */
record CodeReplies(SipServletRequest request) {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int UNAVAILABLE = 480;
  private static final int SERVICE_UNAVAILABLE = 503;

  /** It is done; the phrase says what. */
  void done(Wish.Kind wish) throws IOException {
    String phrase = phrase(wish);
    SipServletResponse response = request.createResponse(UNAVAILABLE, phrase);
    response.setHeader("Reason", "SIP;cause=200;text=\"" + phrase + "\"");
    response.send();
  }

  /** It is not done. */
  void forbidden(String why) throws IOException {
    request.createResponse(FORBIDDEN, why).send();
  }

  void malformed() throws IOException {
    request.createResponse(BAD_REQUEST, "Bad Credentials").send();
  }

  void later(Duration pause) throws IOException {
    SipServletResponse response = request.createResponse(SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", Long.toString(pause.plusMillis(999).toSeconds()));
    response.send();
  }

  private static String phrase(Wish.Kind wish) {
    switch (wish) {
      case JOIN:
        return "Signed In";
      case LEAVE:
        return "Signed Out";
      case PAUSE:
        return "Paused";
      case RESUME:
        return "Resumed";
      case DND_ON:
        return "Do Not Disturb On";
      default:
        return "Do Not Disturb Off";
    }
  }
}
