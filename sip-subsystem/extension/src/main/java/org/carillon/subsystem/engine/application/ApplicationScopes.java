package org.carillon.subsystem.engine.application;

/**
 * Puts threads into an application and out again. The engine enters within a stay; only the
 * outermost entry opens a scope.
 */
final class ApplicationScopes {
  private final ApplicationEnvironment environment;
  private final ThreadLocal<Stay> stays = new ThreadLocal<>();

  private static final class Stay {
    private final ApplicationEnvironment.Scope scope;
    private int depth;

    private Stay(ApplicationEnvironment.Scope scope) {
      this.scope = scope;
    }
  }

  ApplicationScopes(ApplicationEnvironment environment) {
    this.environment = environment;
  }

  void enter() {
    Stay stay = stays.get();
    if (stay == null) {
      stay = new Stay(environment.enter());
      stays.set(stay);
    }
    stay.depth++;
  }

  void exit() {
    Stay stay = stays.get();
    if (stay != null && --stay.depth == 0) {
      stays.remove();
      stay.scope.close();
    }
  }
}
