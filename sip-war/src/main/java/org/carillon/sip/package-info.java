/**
 * The SIP servlets: they find the call a message belongs to and hand the message over. Called by
 * the SIP container alone. The container runs one event at a time per SIP application session, that
 * is per call.
 */
@SipApplication(name = "carillon", mainServlet = "CallGroupServlet", sessionTimeout = 3)
package org.carillon.sip;

import jakarta.servlet.sip.annotation.SipApplication;
