package org.carillon.subsystem.engine.server;

/** Lets the engine find its classes by name, whoever the calling thread belongs to. */
final class EngineClassLoader {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  private EngineClassLoader() {}

  static EngineClassLoader enter() {
    EngineClassLoader stay = new EngineClassLoader();
    Thread.currentThread().setContextClassLoader(EngineClassLoader.class.getClassLoader());
    return stay;
  }

  void leave() {
    Thread.currentThread().setContextClassLoader(before);
  }
}
