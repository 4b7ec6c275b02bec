/** Looks at the transformed SIP Servlet API; nobody calls it. */
package org.carillon.sip.api;
