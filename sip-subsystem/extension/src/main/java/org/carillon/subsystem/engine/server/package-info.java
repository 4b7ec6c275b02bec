/**
 * The SIP server of the virtual machine: start, stop, suspend, and the connectors that it listens
 * on. It puts stack and traffic together; the package {@code management} calls it.
 */
package org.carillon.subsystem.engine.server;
