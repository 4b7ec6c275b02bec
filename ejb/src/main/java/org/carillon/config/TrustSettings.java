package org.carillon.config;

import java.util.List;
import java.util.regex.Pattern;
import org.carillon.config.TrustedPeers.Network;

/**
 * Whom we believe, and where others may send calls at our expense.
 *
 * @param prefixes beginnings of the telephone numbers to which phones may send calls on, by a
 *     redirection or a transfer; none allows no number ({@code redirects.allow}, default none)
 * @param peers systems whose word we take for who calls, beside the trunk ({@code trusted-peers},
 *     default this computer)
 */
public record TrustSettings(List<String> prefixes, TrustedPeers peers) {

  private static final List<String> THIS_COMPUTER = List.of("127.0.0.0/8", "::1");

  /** No number may be called at our expense, and this computer is believed. */
  public static final TrustSettings USUAL =
      new TrustSettings(List.of(), TrustedPeers.of(THIS_COMPUTER));

  private static final String PREFIXES = "prefixes of numbers such as +336,+337";
  private static final String PEERS = "addresses and networks such as 192.0.2.5,10.0.0.0/8";
  private static final Pattern PREFIX = Pattern.compile("\\+[0-9]{0,15}|[0-9]{1,15}");

  /** Copies the list, so that the record stays immutable. */
  public TrustSettings {
    prefixes = List.copyOf(prefixes);
  }

  /**
   * Whether phones may send calls to this telephone number.
   *
   * @param number in its one way of writing: with "+" where it is a public number
   */
  public boolean mayBeSentTo(String number) {
    return prefixes.stream().anyMatch(number::startsWith);
  }

  /** The trust found in a source. */
  static TrustSettings from(SettingsSource source) {
    List<Network> peers = source.list("trusted-peers", TrustedPeers::network, PEERS);
    return new TrustSettings(
        source.list("redirects.allow", TrustSettings::prefix, PREFIXES),
        peers.isEmpty() ? USUAL.peers() : new TrustedPeers(peers));
  }

  private static String prefix(String value) {
    if (!PREFIX.matcher(value).matches()) {
      throw new IllegalArgumentException("'" + value + "' begins no number");
    }
    return value;
  }
}
