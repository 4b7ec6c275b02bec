/**
 * The conditions of servlet mappings in sip.xml (SIP Servlet 1.1, 16.1). The parser of sip.xml
 * builds them; the engine adapter asks them about initial requests.
 */
package org.carillon.subsystem.engine.pattern;
