/**
 * An application that is deployed beside Carillon for the tests alone: it saves groups and lines of
 * their own through Carillon's administration beans, and reads the call records from them.
 */
package org.carillon.it.callflow.groups;
