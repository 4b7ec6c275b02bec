/** The server is killed, and nothing is lost. */
package org.carillon.it.crash;
