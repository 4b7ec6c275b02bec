/** Tests of the SIP Servlet container itself, with an application that does nothing but show it. */
package org.carillon.it.container;
