package org.carillon.sip;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipApplicationSessionEvent;
import jakarta.servlet.sip.SipApplicationSessionListener;
import jakarta.servlet.sip.SipErrorEvent;
import jakarta.servlet.sip.SipErrorListener;
import jakarta.servlet.sip.TimerListener;
import jakarta.servlet.sip.annotation.SipListener;
import java.util.function.Consumer;
import org.carillon.sip.flow.CallFlow;
import org.carillon.sip.flow.Farewell;

/** Hands what the container notices by itself, such as a timer, to the call it belongs to. */
@SipListener
public class CallListener
    implements TimerListener, SipErrorListener, SipApplicationSessionListener {

  @Override
  public void timeout(ServletTimer timer) {
    if (timer.getInfo() instanceof Farewell) {
      timer.getApplicationSession().invalidate();
    } else {
      toCall(timer.getApplicationSession(), call -> call.timeout(timer.getInfo()));
    }
  }

  /** The caller took our 200 and was never heard of again (RFC 3261 13.3.1.4). */
  @Override
  public void noAckReceived(SipErrorEvent event) {
    toCall(event.getRequest().getApplicationSession(), CallFlow::abort);
  }

  /** The caller demanded a reliable 180 and does not acknowledge it (RFC 3262 3). */
  @Override
  public void noPrackReceived(SipErrorEvent event) {
    toCall(event.getRequest().getApplicationSession(), CallFlow::abort);
  }

  /** Nothing was heard of the call for hours. */
  @Override
  public void sessionExpired(SipApplicationSessionEvent event) {
    toCall(event.getApplicationSession(), CallFlow::abort);
  }

  @Override
  public void sessionCreated(SipApplicationSessionEvent event) {}

  @Override
  public void sessionDestroyed(SipApplicationSessionEvent event) {}

  @Override
  public void sessionReadyToInvalidate(SipApplicationSessionEvent event) {}

  private static void toCall(SipApplicationSession session, Consumer<CallFlow> event) {
    CallFlow.of(session)
        .ifPresent(
            call -> {
              try {
                event.accept(call);
              } catch (RuntimeException fault) {
                SipLog.LOG.callFault(call.call().terms().id(), call.call().terms().group(), fault);
                call.abort();
              }
            });
  }
}
