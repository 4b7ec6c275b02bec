package org.carillon.subsystem.engine.bench;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web context that has attributes and init parameters and nothing else. */
public final class WebContext {
  private final Map<String, Object> attributes = new ConcurrentHashMap<>();
  private final Map<String, String> parameters = new ConcurrentHashMap<>();

  /** The context as an application sees it. */
  public ServletContext servletContext() {
    return (ServletContext)
        Proxy.newProxyInstance(
            WebContext.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> answer(method.getName(), arguments));
  }

  private Object answer(String method, Object[] arguments) {
    return switch (method) {
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "getAttribute" -> attributes.get(arguments[0]);
      case "setInitParameter" ->
          parameters.putIfAbsent((String) arguments[0], (String) arguments[1]) == null;
      case "getInitParameter" -> parameters.get(arguments[0]);
      case "getContextPath" -> "/test";
      case "hashCode" -> System.identityHashCode(this);
      case "toString" -> "web context of a test";
      default -> throw new UnsupportedOperationException(method);
    };
  }
}
