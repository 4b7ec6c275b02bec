package org.carillon.subsystem.engine.application;

import java.util.EventListener;
import org.mobicents.servlet.sip.core.SipContext;
import org.mobicents.servlet.sip.core.session.SipListenersHolder;

/** The listeners of one application, sorted by what they listen to. */
final class Listeners extends SipListenersHolder {
  Listeners(SipContext context) {
    super(context);
  }

  /**
   * Adds a listener under every SIP listener interface it has.
   *
   * @throws IllegalArgumentException when it has none, or is a second timer listener
   */
  void add(EventListener listener) {
    addListenerToBunch(listener);
  }

  @Override
  public boolean loadListeners(String[] classNames, ClassLoader loader) {
    return true;
  }
}
