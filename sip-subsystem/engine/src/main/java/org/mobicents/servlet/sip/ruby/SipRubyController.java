package org.mobicents.servlet.sip.ruby;

/** Named by {@code SipContext} only; Carillon has no Ruby applications. */
public interface SipRubyController {}
