package org.carillon.subsystem.engine;

/** Lets the engine find its classes by name, whoever the calling thread belongs to. */
final class EngineClassLoader implements AutoCloseable {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  EngineClassLoader() {
    Thread.currentThread().setContextClassLoader(EngineClassLoader.class.getClassLoader());
  }

  @Override
  public void close() {
    Thread.currentThread().setContextClassLoader(before);
  }
}
