/** Looks at how the packages of the subsystem depend on each other. */
package org.carillon.subsystem;
