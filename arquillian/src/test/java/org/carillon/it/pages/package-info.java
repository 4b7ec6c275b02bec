/** The administration pages as a browser gets them. */
package org.carillon.it.pages;
