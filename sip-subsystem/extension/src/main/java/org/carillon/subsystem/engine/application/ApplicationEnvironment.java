package org.carillon.subsystem.engine.application;

/** What the application server lends to a SIP application. */
public interface ApplicationEnvironment {
  /** The class loader of the deployment. */
  ClassLoader classLoader();

  /** A new instance with its injections; released when the application stops. */
  Instance instantiate(Class<?> type);

  /**
   * Puts the calling thread into the application: context class loader, naming, CDI request
   * context. Closed by the same thread.
   */
  Scope enter();

  /** A managed instance. */
  interface Instance {
    /** The object itself. */
    Object get();

    /** Runs its pre-destroy call-backs and lets go of it. */
    void release();
  }

  /** A stay inside the application. */
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
