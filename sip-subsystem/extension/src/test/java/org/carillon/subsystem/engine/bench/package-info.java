/**
 * What the tests of all rooms share: a SIP server on free ports of 127.0.0.1 without WildFly,
 * phones made of sockets, and applications.
 */
package org.carillon.subsystem.engine.bench;
