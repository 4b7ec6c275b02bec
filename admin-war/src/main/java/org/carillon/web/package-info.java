/**
 * The administration pages: one bean for each page, words in the reader's language. The only
 * package that knows Faces; asks {@code org.carillon.admin} and {@code org.carillon.report} and
 * nobody else, and is called by the pages.
 */
package org.carillon.web;
