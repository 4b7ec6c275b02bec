/**
 * Telephones for tests: real SIP over sockets, driven in the words of a person at a phone. Waits
 * for conditions.
 */
package org.carillon.it.phone;
