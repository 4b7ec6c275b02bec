/** Carillon: call groups for Jakarta EE. */
package org.carillon;
