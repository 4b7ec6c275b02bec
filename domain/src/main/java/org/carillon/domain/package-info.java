/**
 * The call group without SIP, databases or clocks: whom to ring next, what a call does when
 * something happens to it, and how it is remembered. Uses {@code java.*} only; time and chance come
 * in as arguments. Everybody may call it, it calls nobody.
 */
package org.carillon.domain;
