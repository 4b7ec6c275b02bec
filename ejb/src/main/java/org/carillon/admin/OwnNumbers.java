package org.carillon.admin;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.domain.caller.NumberPlan;

/**
 * Recognises calls to the outside that would come back to this server: to telephone numbers, and to
 * SIP addresses of this computer. A name that leads here is not looked up.
 *
 * @param plan how numbers are dialled here
 * @param hosts names and addresses of this computer, in lower case
 * @param ports where it may listen for SIP; a URI without a port counts as the usual one
 */
record OwnNumbers(NumberPlan plan, Set<String> hosts, Set<Integer> ports) {

  private static final int SIP = 5060;
  private static final int SIPS = 5061;
  private static final Set<String> USUAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern URI =
      Pattern.compile("(?i)sips?:([^@;:]+)[^@]*@(\\[[^]]*]|[^:;?]+)(?::([0-9]{1,5}))?(?:[;?].*)?");

  OwnNumbers {
    hosts = Set.copyOf(hosts);
    ports = Set.copyOf(ports);
  }

  /** Of this server. */
  static OwnNumbers here(NumberPlan plan) {
    int offset = Integer.getInteger("jboss.socket.binding.port-offset", 0);
    return new OwnNumbers(plan, addresses(), Set.of(SIP + offset, SIPS + offset));
  }

  /** The number that a call to this telephone number or SIP URI would dial here. */
  Optional<String> dialledBy(String target) {
    if (target.matches(DestinationLimits.NUMBER)) {
      return Optional.of(plan.normal(target));
    }
    Matcher uri = URI.matcher(target);
    return uri.matches() && isHere(uri.group(2), Optional.ofNullable(uri.group(3)))
        ? Optional.of(plan.normal(uri.group(1)))
        : Optional.empty();
  }

  private boolean isHere(String host, Optional<String> port) {
    return hosts.contains(host.toLowerCase(Locale.ROOT))
        && ports.contains(port.map(Integer::valueOf).orElse(SIP));
  }

  private static Set<String> addresses() {
    Set<String> addresses = new HashSet<>(USUAL);
    Optional.ofNullable(System.getProperty("jboss.bind.address")).ifPresent(addresses::add);
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .map(OwnNumbers::text)
          .forEach(addresses::add);
      return addresses;
    } catch (SocketException unknown) {
      // a circle by an address that is not known here ends when a call runs into it
      return addresses;
    }
  }

  private static String text(InetAddress address) {
    String text = address.getHostAddress().replaceFirst("%.*", "").toLowerCase(Locale.ROOT);
    return text.contains(":") ? "[" + text + "]" : text;
  }
}
