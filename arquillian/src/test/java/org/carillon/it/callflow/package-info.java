/** Calls through the built EAR on the real server, with real SIP phones. */
package org.carillon.it.callflow;
