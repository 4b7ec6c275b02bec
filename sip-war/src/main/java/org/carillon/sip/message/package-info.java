/**
 * What our SIP messages look like: which headers pass through us, which status and which reason we
 * give. Stateless; called by {@code org.carillon.sip.flow} and the servlets.
 */
package org.carillon.sip.message;
