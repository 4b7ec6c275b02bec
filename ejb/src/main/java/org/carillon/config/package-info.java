/** What an administrator of the server can set. Called by everybody, knows the domain only. */
package org.carillon.config;
