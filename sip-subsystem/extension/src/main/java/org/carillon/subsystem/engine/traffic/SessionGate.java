package org.carillon.subsystem.engine.traffic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;

/**
 * Lets one thread at a time into a session (docs/decisions/0004).
 *
 * <p>A thread takes each session at most once however often it enters, may hold several that it
 * touched, and gives all back when it leaves for the last time. A thread that never entered (an EJB
 * timer, an HTTP request) takes none when it looks up or creates a session.
 */
public final class SessionGate {
  private final ThreadLocal<Stay> stays = new ThreadLocal<>();

  /** What the calling thread is in. */
  private static final class Stay {
    private int depth;
    private final List<Runnable> releases = new ArrayList<>(2);
    private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>(2));
  }

  /** Enters a call-back; paired with {@link #leave}. */
  public void enter(
      ConcurrencyMode mode, MobicentsSipApplicationSession application, MobicentsSipSession leg) {
    Stay stay = stays.get();
    if (stay == null) {
      stay = new Stay();
      stays.set(stay);
    }
    stay.depth++;
    take(stay, mode, application, leg);
  }

  /**
   * The application found or made a session; unpaired, so it takes the session until the last
   * leave.
   */
  public void touch(ConcurrencyMode mode, MobicentsSipApplicationSession application) {
    Stay stay = stays.get();
    if (stay != null) {
      take(stay, mode, application, null);
    }
  }

  /** Leaves a call-back, and gives everything back when it was the outermost. */
  public void leave() {
    Stay stay = stays.get();
    if (stay != null && --stay.depth <= 0) {
      giveBack(stay);
    }
  }

  /** The end of a message: whatever the engine forgot to leave is left now. */
  void leaveAll() {
    Stay stay = stays.get();
    if (stay != null) {
      EngineLogger.LOG.locksLeftBehind();
      giveBack(stay);
    }
  }

  private static void take(
      Stay stay,
      ConcurrencyMode mode,
      MobicentsSipApplicationSession application,
      MobicentsSipSession leg) {
    if (mode == ConcurrencyMode.SIP_APPLICATION_SESSION
        && application != null
        && stay.taken.add(application)) {
      application.acquire();
      stay.releases.add(application::release);
    }
    if (mode == ConcurrencyMode.SIP_SESSION && leg != null && stay.taken.add(leg)) {
      leg.acquire();
      stay.releases.add(leg::release);
    }
  }

  private void giveBack(Stay stay) {
    stays.remove();
    stay.releases.forEach(Runnable::run);
  }
}
