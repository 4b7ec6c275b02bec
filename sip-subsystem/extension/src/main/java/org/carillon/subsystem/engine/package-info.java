/**
 * Hosts the SIP Servlet engine: one {@link org.carillon.subsystem.engine.server.SipServer} with its
 * connectors, and a {@link org.carillon.subsystem.engine.application.SipApplication} for each
 * deployment. It knows Restcomm and JAIN SIP, and nobody else does; it knows nothing of WildFly.
 * The packages {@code management} and {@code deployment} call it.
 *
 * <p>Its rooms, each of which knows only those after it: {@code application}, {@code server},
 * {@code traffic}, {@code stack}, {@code message}, {@code pattern}, and {@code settings} and {@code
 * log}, which know none. What is public in a room is for the other rooms, except for {@code
 * SipServer}, {@code SipApplication} and what these two take and give.
 */
package org.carillon.subsystem.engine;
