/** The EJB jar of the probe: shows that EJBs of an EAR get the SIP application's resources. */
package org.carillon.it.container.probe.ejb;
