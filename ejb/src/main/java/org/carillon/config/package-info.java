/** What an administrator of the server can set. Called by everybody, calls nobody. */
package org.carillon.config;
