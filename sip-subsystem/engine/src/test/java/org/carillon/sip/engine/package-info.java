/** Looks into the engine bundle; nobody calls it. */
package org.carillon.sip.engine;
