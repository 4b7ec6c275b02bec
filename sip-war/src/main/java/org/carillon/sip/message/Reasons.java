package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.CancelReason;

/** The values of the Reason header that we send (RFC 3326). */
public final class Reasons {

  /** Header that says why (RFC 3326). */
  public static final String HEADER = "Reason";

  /** A phone that reads this logs no missed call (RFC 3326 3.1). */
  public static final String COMPLETED_ELSEWHERE =
      "SIP;cause=200;text=\"Call completed elsewhere\"";

  /** Somebody refused for everybody (RFC 3326 2). */
  static final String DECLINED = "SIP;cause=603;text=\"Decline\"";

  /** Q.850: nobody picked up. */
  static final int NO_ANSWER = 19;

  /** Q.850: no phone could be reached. */
  static final int SUBSCRIBER_ABSENT = 20;

  /** Q.850: the call was refused. */
  static final int CALL_REJECTED = 21;

  private Reasons() {}

  /** Why a ringing phone is told to stop; empty where the phone is to log a missed call. */
  public static Optional<String> of(CancelReason reason) {
    switch (reason) {
      case COMPLETED_ELSEWHERE:
        return Optional.of(COMPLETED_ELSEWHERE);
      case DECLINED_FOR_ALL:
        return Optional.of(DECLINED);
      case RING_TIMEOUT:
        return Optional.of(q850(NO_ANSWER));
      default:
        return Optional.empty();
    }
  }

  /** Why a request was sent, in its own words; empty where it does not say. */
  public static Optional<String> in(SipServletMessage message) {
    List<String> values = new ArrayList<>();
    message.getHeaders(HEADER).forEachRemaining(values::add);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  static String q850(int cause) {
    return "Q.850;cause=" + cause;
  }
}
