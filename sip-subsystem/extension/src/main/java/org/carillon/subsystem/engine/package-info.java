/**
 * Hosts the SIP Servlet engine: one {@link org.carillon.subsystem.engine.SipServer} with its
 * connectors, and a {@link org.carillon.subsystem.engine.SipApplication} for each deployment. It
 * knows Restcomm and JAIN SIP, and nobody else does; it knows nothing of WildFly. The packages
 * {@code management} and {@code deployment} call it.
 */
package org.carillon.subsystem.engine;
