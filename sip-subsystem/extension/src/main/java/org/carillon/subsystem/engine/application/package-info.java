/**
 * A deployed SIP application: its servlets and listeners, its sessions and timers, and what the
 * engine asks about it. The package {@code deployment} makes a {@code SipApplication} and lends it
 * an {@code ApplicationEnvironment}; both are all that others see.
 */
package org.carillon.subsystem.engine.application;
