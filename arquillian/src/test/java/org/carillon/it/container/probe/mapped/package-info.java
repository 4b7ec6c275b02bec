/** A SIP application whose servlets and mappings stand in WEB-INF/sip.xml. */
package org.carillon.it.container.probe.mapped;
