/**
 * The way of each message through the server, and the figures about it: counted, admitted or
 * refused, and dispatched to an application, one thread at a time in each session. The room {@code
 * server} puts it together; applications join its dispatcher and pass its gate.
 */
package org.carillon.subsystem.engine.traffic;
