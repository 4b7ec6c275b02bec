/** What the server does with messages no telephone should send. */
package org.carillon.it.robustness;
