/**
 * What is wrong with a value, said so that a log can be read and a page can say it in another
 * language. Knows nothing of the rest of the domain; used by all of it.
 */
package org.carillon.domain.fault;
