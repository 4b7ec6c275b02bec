package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * A value of a request by its name in sip.xml, such as {@code request.uri.host}, {@code
 * request.from.display-name} or {@code request.to.uri.param.user}.
 */
public final class RequestVariable {
  private final String name;
  private final List<String> path;

  private RequestVariable(String name, List<String> path) {
    this.name = name;
    this.path = path;
  }

  /**
   * The variable of that name.
   *
   * @throws IllegalArgumentException naming the variable when SIP Servlet 1.1 has none of this name
   */
  public static RequestVariable of(String name) {
    List<String> path = List.of(name.strip().split("\\.", -1));
    if (!path.get(0).equals("request") || !known(path.subList(1, path.size()))) {
      throw new IllegalArgumentException(
          "The variable "
              + name
              + " is not known: use request.method, or request.uri, request.from, request.to or"
              + " request.route with a part such as uri.host, uri.user or display-name.");
    }
    return new RequestVariable(name.strip(), path.subList(1, path.size()));
  }

  private static boolean known(List<String> path) {
    if (path.isEmpty()) {
      return false;
    }
    List<String> rest = path.subList(1, path.size());
    return switch (path.get(0)) {
      case "method" -> rest.isEmpty();
      case "uri" -> UriParts.known(rest);
      case "from", "to", "route" -> knownAddress(rest);
      default -> false;
    };
  }

  private static boolean knownAddress(List<String> path) {
    return path.isEmpty()
        || path.equals(List.of("display-name"))
        || path.get(0).equals("uri") && UriParts.known(path.subList(1, path.size()));
  }

  /** Whether it is a telephone number, in which subdomain-of compares beginnings. */
  boolean isTelephoneNumber() {
    return path.get(path.size() - 1).equals("tel");
  }

  /** Its value in this request, if it has one. */
  Optional<String> valueIn(SipServletRequest request) {
    List<String> rest = path.subList(1, path.size());
    return switch (path.get(0)) {
      case "method" -> Optional.of(request.getMethod());
      case "uri" -> UriParts.valueOf(request.getRequestURI(), rest);
      case "from" -> inAddress(request.getFrom(), rest);
      case "to" -> inAddress(request.getTo(), rest);
      default -> topRoute(request).flatMap(route -> inAddress(route, rest));
    };
  }

  private static Optional<Address> topRoute(SipServletRequest request) {
    try {
      return Optional.ofNullable(request.getAddressHeader("Route"));
    } catch (ServletParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> inAddress(Address address, List<String> path) {
    if (path.isEmpty()) {
      return Optional.of(address.toString());
    }
    if (path.get(0).equals("display-name")) {
      return Optional.ofNullable(address.getDisplayName());
    }
    return UriParts.valueOf(address.getURI(), path.subList(1, path.size()));
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestVariable variable && variable.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
