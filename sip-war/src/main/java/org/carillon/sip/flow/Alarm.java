package org.carillon.sip.flow;

import java.io.Serializable;

/**
 * What a timer of a call is for. The container fires it under the call's own lock (JSR 289 6.4),
 * and keeps it with the call, so that it holds numbers and names only.
 */
interface Alarm extends Serializable {

  /** The timer fired. */
  void goOff(CallFlow call);
}
