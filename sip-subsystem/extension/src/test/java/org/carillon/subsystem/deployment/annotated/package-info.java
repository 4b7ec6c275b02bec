/** A package with the annotations that stand on packages. */
@SipApplication(name = "Annotated", mainServlet = "Front", sessionTimeout = 7, proxyTimeout = 30)
@ConcurrencyControl(mode = ConcurrencyControlMode.SipApplicationSession)
package org.carillon.subsystem.deployment.annotated;

import jakarta.servlet.sip.annotation.SipApplication;
import org.mobicents.servlet.sip.annotation.ConcurrencyControl;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
