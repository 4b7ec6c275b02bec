package org.carillon.config;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The systems that tell us truly who calls: a trust domain (RFC 3325 2).
 *
 * @param networks addresses, each with the number of leading bits that count
 */
public record TrustedPeers(List<Network> networks) {

  private static final Pattern ADDRESS =
      Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

  /**
   * Addresses that begin alike.
   *
   * @param address one of them
   * @param bits how many leading bits all of them share
   */
  public record Network(InetAddress address, int bits) {

    /** Rejects more bits than the address has. */
    public Network {
      if (bits > address.getAddress().length * 8) {
        throw new IllegalArgumentException(bits + " bits are more than an address has");
      }
    }

    boolean has(InetAddress other) {
      byte[] ours = address.getAddress();
      byte[] theirs = other.getAddress();
      int rest = ours.length * 8 - bits;
      return ours.length == theirs.length
          && new BigInteger(1, ours)
              .shiftRight(rest)
              .equals(new BigInteger(1, theirs).shiftRight(rest));
    }
  }

  /** Copies the list, so that the record stays immutable. */
  public TrustedPeers {
    networks = List.copyOf(networks);
  }

  /**
   * The peers at these addresses and networks.
   *
   * @throws IllegalArgumentException when one is neither; the message says why
   */
  public static TrustedPeers of(List<String> texts) {
    return new TrustedPeers(texts.stream().map(TrustedPeers::network).toList());
  }

  /** Whether a system at this address is one; a host name never is. */
  public boolean include(String address) {
    String bare = address.replaceAll("[\\[\\]]|%.*", "");
    return ADDRESS.matcher(bare).matches()
        && networks.stream().anyMatch(network -> network.has(parsed(bare)));
  }

  /** An address, or a network such as 10.0.0.0/8; names are looked up nowhere. */
  static Network network(String text) {
    String[] parts = text.split("/", 2);
    if (!ADDRESS.matcher(parts[0]).matches()) {
      throw new IllegalArgumentException("'" + text + "' is no IP address");
    }
    InetAddress address = parsed(parts[0]);
    int all = address.getAddress().length * 8;
    return new Network(address, parts.length == 1 ? all : Integer.parseInt(parts[1]));
  }

  private static InetAddress parsed(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException wrong) {
      throw new IllegalArgumentException("'" + address + "' is no IP address", wrong);
    }
  }
}
