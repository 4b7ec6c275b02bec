/** What remains of a call, as a supervisor sees it. */
package org.carillon.it.record;
