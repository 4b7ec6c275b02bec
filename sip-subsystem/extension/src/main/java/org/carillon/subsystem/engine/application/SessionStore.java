package org.carillon.subsystem.engine.application;

import org.mobicents.servlet.sip.core.MobicentsSipFactory;
import org.mobicents.servlet.sip.core.SipManager;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSessionKey;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipSessionKey;
import org.mobicents.servlet.sip.core.session.SipApplicationSessionKey;
import org.mobicents.servlet.sip.core.session.SipSessionKey;
import org.mobicents.servlet.sip.core.session.SipStandardManagerDelegate;
import org.mobicents.servlet.sip.message.SipFactoryImpl;

/**
 * The sessions of one application: the engine's store under the name by which the engine asks for
 * it.
 */
final class SessionStore extends SipStandardManagerDelegate implements SipManager {
  @Override
  public MobicentsSipApplicationSession getSipApplicationSession(
      MobicentsSipApplicationSessionKey key, boolean create) {
    return getSipApplicationSession((SipApplicationSessionKey) key, create);
  }

  @Override
  public MobicentsSipSession getSipSession(
      MobicentsSipSessionKey key,
      boolean create,
      MobicentsSipFactory factory,
      MobicentsSipApplicationSession application) {
    return getSipSession((SipSessionKey) key, create, (SipFactoryImpl) factory, application);
  }

  @Override
  public void setMobicentsSipFactory(MobicentsSipFactory factory) {
    setSipFactoryImpl((SipFactoryImpl) factory);
  }

  @Override
  public MobicentsSipFactory getMobicentsSipFactory() {
    return getSipFactoryImpl();
  }

  @Override
  public Object findSession(String id) {
    return null;
  }
}
