/**
 * What operators read: the messages of the engine, the log of the stack, every message on the wire,
 * and bytes that are not SIP, once a minute. Every other room may write here.
 */
package org.carillon.subsystem.engine.log;
