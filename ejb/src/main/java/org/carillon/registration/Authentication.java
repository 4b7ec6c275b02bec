package org.carillon.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;
import org.carillon.domain.registration.digest.Credentials;

/**
 * Finds out by Digest who sent a request (RFC 3261 22, RFC 8760). In memory, nothing waits; called
 * on SIP threads, many at a time.
 */
@ApplicationScoped
public class Authentication {

  private static final Duration NONCE_LIFETIME = Duration.ofMinutes(5);
  private static final int KEY_BYTES = 32;
  private static final int MOST_REMEMBERED = 20_000;

  /** Wrong passwords for one user from one address within a minute. */
  private static final int WRONG_BY_USER = 5;

  /** Wrong passwords from one address, behind which there may be a whole office. */
  private static final int WRONG_BY_ADDRESS = 100;

  private final ExtensionDirectory directory;
  private final String realm;
  private final SecureRandom chance = new SecureRandom();
  private final Nonces nonces = new Nonces(key(), NONCE_LIFETIME);
  private final NonceCounts counts = new NonceCounts(MOST_REMEMBERED);
  private final Throttle byUser = new Throttle(MOST_REMEMBERED, WRONG_BY_USER);
  private final Throttle byAddress = new Throttle(MOST_REMEMBERED, WRONG_BY_ADDRESS);

  /** For the proxy only. */
  protected Authentication() {
    this.directory = null;
    this.realm = "";
  }

  /** Knows these extensions. */
  @Inject
  public Authentication(ExtensionDirectory directory, Settings settings) {
    this.directory = directory;
    this.realm = settings.registrar().realm();
  }

  /**
   * Who sent a request.
   *
   * @param method its method
   * @param address the IP address it came from
   * @param offered the credentials in it, of any realm
   */
  public Verdict of(String method, String address, List<Credentials> offered, Instant now) {
    Optional<Credentials> shown =
        offered.stream().filter(credentials -> credentials.realm().equals(realm)).findFirst();
    Optional<Duration> pause = pause(address, shown, now);
    if (pause.isPresent()) {
      return new Verdict.Paused(pause.get());
    }
    return shown
        .map(credentials -> judged(method, address, credentials, now))
        .orElseGet(() -> challenge(address, false, now));
  }

  /** Whether this user can be asked for a password. */
  public boolean knows(MemberId user) {
    return directory.mayRegister(user);
  }

  private Optional<Duration> pause(String address, Optional<Credentials> shown, Instant now) {
    return byAddress
        .pause(address, now)
        .or(() -> shown.flatMap(credentials -> byUser.pause(source(address, credentials), now)));
  }

  private void wrongPassword(String address, Credentials credentials, Instant now) {
    byUser.wrongPassword(source(address, credentials), now);
    byAddress.wrongPassword(address, now);
  }

  /**
   * Names that nobody has count as well, or one could find out who is there; a name may be long.
   */
  private static String source(String address, Credentials credentials) {
    return address + " for user #" + Integer.toHexString(credentials.user().hashCode());
  }

  private Verdict judged(String method, String address, Credentials credentials, Instant now) {
    Optional<Instant> madeAt = nonces.madeAt(credentials.nonce(), address, now);
    if (madeAt.isEmpty()) {
      return challenge(address, true, now);
    }
    if (!isProven(credentials, method)) {
      wrongPassword(address, credentials, now);
      return new Verdict.Denied();
    }
    boolean isNew = counts.accept(credentials.nonce(), madeAt.get(), credentials.nonceCount());
    return isNew
        ? new Verdict.Granted(new MemberId(credentials.user()))
        : challenge(address, true, now);
  }

  /** Somebody unknown costs as much time as a wrong password, so that names cannot be found out. */
  private boolean isProven(Credentials credentials, String method) {
    Optional<Extension> extension = directory.extension(credentials.user());
    String ha1 =
        extension.map(one -> one.ha1(credentials.algorithm())).orElseGet(() -> "0".repeat(64));
    return credentials.prove(ha1, method) && extension.isPresent();
  }

  private Verdict challenge(String address, boolean stale, Instant now) {
    return new Verdict.Challenged(realm, nonces.make(address, chance.nextLong(), now), stale);
  }

  private byte[] key() {
    byte[] key = new byte[KEY_BYTES];
    chance.nextBytes(key);
    return key;
  }
}
