/**
 * JAIN SIP as we run it: its properties, listening points and sockets, timers and parser, the queue
 * that keeps each call's datagrams in order, and corrections to its transactions and dialogs. The
 * rooms {@code traffic} and {@code server} make it; it knows nothing of them.
 */
package org.carillon.subsystem.engine.stack;
