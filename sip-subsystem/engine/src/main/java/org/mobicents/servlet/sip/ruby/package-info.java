/** Stands where the engine's signatures mention its Ruby bridge, which is not bundled. */
package org.mobicents.servlet.sip.ruby;
