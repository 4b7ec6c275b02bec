/** Makes the SIP application of its archive serve messages as they come. */
@ConcurrencyControl(mode = ConcurrencyControlMode.None)
package org.carillon.it.container.probe.free;

import org.mobicents.servlet.sip.annotation.ConcurrencyControl;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
