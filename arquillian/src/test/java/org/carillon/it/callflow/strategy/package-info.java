/** A strategy that is not Carillon's own: deployed by a test in a jar beside those of the EAR. */
package org.carillon.it.callflow.strategy;
