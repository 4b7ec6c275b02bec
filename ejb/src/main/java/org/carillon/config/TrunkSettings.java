package org.carillon.config;

import java.time.Duration;
import java.util.Optional;

/**
 * The way to telephone numbers outside.
 *
 * @param proxy SIP URI of the carrier's or the PBX's proxy; empty for none ({@code trunk.proxy},
 *     default none)
 * @param identity number of ours that the trunk knows ({@code trunk.identity})
 * @param caller where the trunk finds who really calls ({@code trunk.caller}, default PAI)
 * @param user answers its Digest challenges; empty for none ({@code trunk.user}, default none)
 * @param password the user's ({@code trunk.password})
 * @param noProgress how long it, or another place outside that a call goes on to, may say no more
 *     than 100 ({@code trunk.no-progress-seconds}, default 12)
 */
public record TrunkSettings(
    Optional<String> proxy,
    String identity,
    CallerPlace caller,
    Optional<String> user,
    String password,
    Duration noProgress) {

  /** Numbers outside cannot be dialled. */
  public static final TrunkSettings NONE =
      new TrunkSettings(
          Optional.empty(), "", CallerPlace.PAI, Optional.empty(), "", Duration.ofSeconds(12));

  /** Where a trunk finds who really calls. */
  public enum CallerPlace {
    /** In P-Asserted-Identity (RFC 3325); From is our number. */
    PAI,
    /** In From, since Diversion says that our number sent the call on (RFC 5806). */
    DIVERSION,
    /** Nowhere: From is our number. */
    NONE
  }

  /** Without the password: settings are written to logs. */
  @Override
  public String toString() {
    return "Trunk[" + proxy.orElse("none") + "]";
  }

  /** The trunk found in a source. */
  static TrunkSettings from(SettingsSource source) {
    Optional<String> proxy = source.sipAddress("trunk.proxy");
    Duration noProgress = source.seconds("trunk.no-progress-seconds", 12, 1, 60);
    if (proxy.isEmpty()) {
      return NONE.with(noProgress);
    }
    Optional<String> user = source.text("trunk.user");
    return new TrunkSettings(
        proxy,
        source.telephoneNumber("trunk.identity"),
        source.choice("trunk.caller", CallerPlace.PAI),
        user,
        user.map(name -> source.secret("trunk.password", 1)).orElse(""),
        noProgress);
  }

  private TrunkSettings with(Duration patience) {
    return new TrunkSettings(proxy, identity, caller, user, password, patience);
  }
}
