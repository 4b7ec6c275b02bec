package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Answers that need no call. */
public final class Replies {

  private static final int OK = 200;
  private static final int ACCEPTED = 202;

  private Replies() {}

  /**
   * Refuses the request, if it has no final answer yet.
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void refuse(SipServletRequest request, Refusal refusal) throws IOException {
    if (request.isCommitted()) {
      return;
    }
    SipServletResponse response =
        refusal.phrase().isPresent()
            ? request.createResponse(refusal.status(), refusal.phrase().get())
            : request.createResponse(refusal.status());
    refusal.reason().ifPresent(reason -> response.setHeader(Reasons.HEADER, reason));
    refusal
        .retryAfterSeconds()
        .ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
    if (refusal.equals(StatusOf.METHOD)) {
      response.setHeader(Allowed.HEADER, Allowed.value());
    }
    response.send();
  }

  /**
   * Refuses a request that demands extensions which we lack, and names them (RFC 3261 8.2.2.3).
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void unsupported(SipServletRequest request, Set<String> tags) throws IOException {
    SipServletResponse response = request.createResponse(StatusOf.EXTENSION.status());
    response.setHeader("Unsupported", String.join(", ", tags));
    response.send();
  }

  /**
   * Refuses a request whose session would have to be refreshed too often (RFC 4028 6).
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void intervalTooSmall(SipServletRequest request, Duration least)
      throws IOException {
    SipServletResponse response = request.createResponse(StatusOf.INTERVAL_TOO_SMALL.status());
    response.setHeader(SessionExpires.LEAST, Long.toString(least.toSeconds()));
    response.send();
  }

  /**
   * Says 200 and nothing else.
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void ok(SipServletRequest request) throws IOException {
    request.createResponse(OK).send();
  }

  /**
   * Says that a REFER will be carried out (RFC 3515 2.4.2).
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void accepted(SipServletRequest refer) throws IOException {
    refer.createResponse(ACCEPTED).send();
  }

  /**
   * Says what we can do (RFC 3261 11.2).
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void capabilities(SipServletRequest options) throws IOException {
    SipServletResponse response = options.createResponse(OK);
    response.setHeader(Allowed.HEADER, Allowed.value());
    response.setHeader("Accept", "application/sdp");
    response.setHeader(OptionTags.SUPPORTED, OptionTags.ours());
    response.send();
  }
}
