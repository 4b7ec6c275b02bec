/** Tests of the server that administrators get, seen from outside only. */
package org.carillon.it;
