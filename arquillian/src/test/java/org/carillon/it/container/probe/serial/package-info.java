/**
 * Makes the SIP application of its archive serve one message of an application session at a time.
 */
@ConcurrencyControl(mode = ConcurrencyControlMode.SipApplicationSession)
package org.carillon.it.container.probe.serial;

import org.mobicents.servlet.sip.annotation.ConcurrencyControl;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
