package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Keeps who asked for a transfer informed, in the subscription that comes with the REFER (RFC 3515
 * 2.4.4). Whoever hung up meanwhile hears nothing more.
 */
final class TransferReport {

  private static final String TYPE = "message/sipfrag;version=2.0";
  private static final String ACTIVE = "active;expires=90";
  private static final String OVER = "terminated;reason=noresource";

  private final SipSession transferor;
  private final String event;

  private TransferReport(SipSession transferor, String event) {
    this.transferor = transferor;
    this.event = event;
  }

  /** The report to the REFER's sender; the id tells it from that of another REFER in the dialog. */
  static TransferReport on(SipServletRequest refer) {
    String sequence = refer.getHeader("CSeq").split(" ")[0];
    return new TransferReport(refer.getSession(), "refer;id=" + sequence);
  }

  /** The target is being called. */
  void begun() throws IOException {
    tell(100, "Trying", ACTIVE);
  }

  /** The target answered. */
  void succeeded() throws IOException {
    tell(200, "OK", OVER);
  }

  /** The target did not answer. */
  void failed(int status) throws IOException {
    tell(status, "Failed", OVER);
  }

  private void tell(int status, String phrase, String state) throws IOException {
    if (!Wire.isAlive(transferor)) {
      return;
    }
    SipServletRequest notify = transferor.createRequest("NOTIFY");
    notify.setHeader("Event", event);
    notify.setHeader("Subscription-State", state);
    String fragment = "SIP/2.0 " + status + ' ' + phrase + "\r\n";
    notify.setContent(fragment.getBytes(StandardCharsets.UTF_8), TYPE);
    Wire.send(notify);
  }
}
