/**
 * What administrators and supervisors do: the use-cases behind the pages, one transaction each.
 * Called by the administration pages; knows routing, journal and the domain.
 */
package org.carillon.admin;
