/** Exercises the SIP server with real sockets on 127.0.0.1, without WildFly. */
package org.carillon.subsystem.engine;
