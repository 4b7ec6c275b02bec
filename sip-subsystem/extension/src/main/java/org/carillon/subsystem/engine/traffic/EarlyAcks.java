package org.carillon.subsystem.engine.traffic;

import gov.nist.javax.sip.stack.SIPDialog;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import javax.sip.RequestEvent;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Request;

/**
 * Stops the retransmissions of a 2xx whose ACK was faster than the stack. The stack sends a 2xx
 * first and only then prepares to repeat it; an ACK that another worker takes in between is
 * forgotten, and the 2xx is sent again half a second later (RFC 3261 13.3.1.4). Once the servlet
 * has seen the ACK, the worker that sent the 2xx has left the call, so the stack can be told again.
 */
final class EarlyAcks {

  private static final MethodHandle ACK_RECEIVED = ackReceived();

  private EarlyAcks() {}

  /**
   * Tells the dialog of an ACK about it once more; other requests and ACKs without a dialog pass.
   */
  static void settle(RequestEvent event) {
    Request request = event.getRequest();
    if (Request.ACK.equals(request.getMethod()) && event.getDialog() instanceof SIPDialog) {
      long number = ((CSeqHeader) request.getHeader(CSeqHeader.NAME)).getSeqNumber();
      tell((SIPDialog) event.getDialog(), number);
    }
  }

  private static void tell(SIPDialog dialog, long number) {
    try {
      ACK_RECEIVED.invokeExact(dialog, number);
    } catch (RuntimeException | Error fault) {
      throw fault;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static MethodHandle ackReceived() {
    try {
      Method method = SIPDialog.class.getDeclaredMethod("ackReceived", long.class);
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method);
    } catch (ReflectiveOperationException otherStack) {
      throw new ExceptionInInitializerError(otherStack);
    }
  }
}
