package org.carillon.domain.registration;

import java.util.Objects;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.digest.DigestAlgorithm;

/**
 * A user whose phones may register. The password is not in it, only what Digest needs of it, which
 * is of use in this realm alone.
 *
 * @param name the user name, which is the member of that name too
 * @param realm where the password is valid
 * @param ha1 the hashes of the password
 * @param enabled false keeps the extension but lets no phone register
 */
public record Extension(MemberId name, String realm, Hashes ha1, boolean enabled) {

  /** Rejects missing values. */
  public Extension {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(realm, "realm");
    Objects.requireNonNull(ha1, "ha1");
  }

  /**
   * One hash for each algorithm, in lower-case hex.
   *
   * @param md5 32 digits
   * @param sha256 64 digits
   */
  public record Hashes(String md5, String sha256) {

    /** Rejects what cannot be such a hash; the value itself is a secret, and not named. */
    public Hashes {
      require(md5, 32, "MD5");
      require(sha256, 64, "SHA-256");
    }

    private static void require(String hash, int digits, String algorithm) {
      if (!hash.matches("[0-9a-f]{" + digits + "}")) {
        throw new IllegalArgumentException(
            "no " + algorithm + " hash of a password: set the password again");
      }
    }

    /** Says nothing: it must not come into a log. */
    @Override
    public String toString() {
      return "Hashes[...]";
    }
  }

  /** An enabled extension with this password. */
  public static Extension of(MemberId name, String realm, String password) {
    return new Extension(
        name,
        realm,
        new Hashes(
            DigestAlgorithm.MD5.ha1(name.value(), realm, password),
            DigestAlgorithm.SHA_256.ha1(name.value(), realm, password)),
        true);
  }

  /** The same extension, enabled or not. */
  public Extension enabled(boolean now) {
    return new Extension(name, realm, ha1, now);
  }

  /** The hash of the password for this algorithm. */
  public String ha1(DigestAlgorithm algorithm) {
    return algorithm == DigestAlgorithm.MD5 ? ha1.md5() : ha1.sha256();
  }
}
