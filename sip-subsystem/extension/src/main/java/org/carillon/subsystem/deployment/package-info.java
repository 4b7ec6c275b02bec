/**
 * From a WAR with SIP servlets to a running SIP application: reads {@code sip.xml} and annotations,
 * makes the SIP classes components with injection, and ties the life of the SIP application to that
 * of its web application. Called by WildFly's deployment chain; {@code management} registers it.
 */
package org.carillon.subsystem.deployment;
