/**
 * Groups and call records in the database. Entities stay inside; everybody else sees the ports that
 * are implemented here, and records of the domain. Times are stored as milliseconds since 1970 UTC,
 * so that no time zone of a server, a driver or a database can shift them.
 */
package org.carillon.persistence;
