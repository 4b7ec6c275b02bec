/**
 * Who calls, and what that changes: callers recognised by their number are blocked, treated as
 * urgent or sent elsewhere (F24, F28). Pure; used by lines.
 */
package org.carillon.domain.caller;
