/**
 * Codes that members dial on their phones to join, leave, pause and resume. Called by the servlet;
 * knows no call, because a code begins none.
 */
package org.carillon.sip.codes;
