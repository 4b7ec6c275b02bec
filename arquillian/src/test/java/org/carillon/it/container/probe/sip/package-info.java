/** The SIP WAR of the probe. */
@SipApplication(name = "Probe", mainServlet = "Probe")
package org.carillon.it.container.probe.sip;

import jakarta.servlet.sip.annotation.SipApplication;
