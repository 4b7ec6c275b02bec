/**
 * What a call came to: from the facts of its story to exactly one outcome, and any number of flags
 * beside it (features 6.1 to 6.3). Pure; called by whoever writes or reads call records.
 */
package org.carillon.domain.record;
