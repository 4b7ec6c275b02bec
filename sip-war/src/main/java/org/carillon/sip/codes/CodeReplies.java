package org.carillon.sip.codes;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import org.carillon.domain.availability.Wish;

/**
 * The answers to one INVITE to a code. Without media every answer is a failure status, or the phone
 * would wait for sound; phones show its phrase.
 *
 * @param request what is answered
 */
record CodeReplies(SipServletRequest request) {

  private static final int UNAVAILABLE = 480;

  /** It is done; the phrase says what. */
  void done(Wish.Kind wish) throws IOException {
    String phrase = phrase(wish);
    SipServletResponse response = request.createResponse(UNAVAILABLE, phrase);
    response.setHeader("Reason", "SIP;cause=200;text=\"" + phrase + "\"");
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
