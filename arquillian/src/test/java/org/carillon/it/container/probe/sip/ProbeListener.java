package org.carillon.it.container.probe.sip;

import jakarta.ejb.EJB;
import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.TimerListener;
import jakarta.servlet.sip.annotation.SipListener;
import java.util.concurrent.atomic.AtomicReference;
import org.carillon.it.container.probe.ejb.ProbeBean;

/** A SIP listener with injection; remembers what its EJB had when the last timer fired. */
@SipListener
public class ProbeListener implements TimerListener {
  private static final AtomicReference<String> FIRED = new AtomicReference<>("never");

  @EJB private ProbeBean bean;

  /** What the listener saw when its timer last fired. */
  static String fired() {
    return FIRED.get();
  }

  @Override
  public void timeout(ServletTimer timer) {
    FIRED.set(timer.getInfo() + " " + bean.working() + " " + bean.look());
  }
}
