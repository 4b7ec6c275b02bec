package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.TelURL;
import jakarta.servlet.sip.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a URI by their names in sip.xml (SIP Servlet 1.1, 16.1.1). */
final class UriParts {
  private static final Set<String> NAMES = Set.of("scheme", "user", "host", "port", "tel");
  private static final String PARAMETER = "param";

  private UriParts() {}

  /** Whether there is such a part; no part at all means the whole URI. */
  static boolean known(List<String> path) {
    return switch (path.size()) {
      case 0 -> true;
      case 1 -> NAMES.contains(path.get(0));
      default -> path.get(0).equals(PARAMETER);
    };
  }

  static Optional<String> valueOf(URI uri, List<String> path) {
    if (path.isEmpty()) {
      return Optional.of(uri.toString());
    }
    return switch (path.get(0)) {
      case "scheme" -> Optional.of(uri.getScheme());
      // A parameter name may have dots in it.
      case PARAMETER ->
          Optional.ofNullable(uri.getParameter(String.join(".", path.subList(1, path.size()))));
      case "tel" -> telephoneNumber(uri);
      default -> uri instanceof SipURI sip ? sipPart(sip, path.get(0)) : Optional.empty();
    };
  }

  private static Optional<String> sipPart(SipURI uri, String part) {
    return switch (part) {
      case "user" -> Optional.ofNullable(uri.getUser());
      case "host" -> Optional.ofNullable(uri.getHost());
      default -> Optional.of(Integer.toString(port(uri)));
    };
  }

  /** The default port where none is written, as SIP Servlet 1.1 wants it. */
  private static int port(SipURI uri) {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return uri.isSecure() ? 5061 : 5060;
  }

  /** Without visual separators (RFC 3966 5.1.1). */
  private static Optional<String> telephoneNumber(URI uri) {
    if (uri instanceof TelURL tel) {
      return Optional.of(digits((tel.isGlobal() ? "+" : "") + tel.getPhoneNumber()));
    }
    if (uri instanceof SipURI sip && "phone".equals(sip.getUserParam())) {
      return Optional.ofNullable(sip.getUser()).map(UriParts::digits);
    }
    return Optional.empty();
  }

  private static String digits(String number) {
    String bare = number.replaceAll("[-.() ]", "");
    return bare.startsWith("++") ? bare.substring(1) : bare;
  }
}
