package org.carillon.registration;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes nonces that nobody else can make, and knows them again without keeping them (RFC 7616 3.3):
 * the time, chance, and a seal over both and the address that asked. Because the address is sealed
 * in, nobody can use up the patience that we have with somebody else's address.
 */
final class Nonces {

  private static final String SEAL = "HmacSHA256";
  private static final int TIME_AND_CHANCE = 2 * Long.BYTES;
  private static final int SEAL_BYTES = 16;

  private final byte[] key;
  private final Duration lifetime;

  /**
   * Seals with this key.
   *
   * @param key 32 bytes of chance
   * @param lifetime how long a nonce can be used
   */
  Nonces(byte[] key, Duration lifetime) {
    this.key = key.clone();
    this.lifetime = lifetime;
  }

  /** A nonce for this address. */
  String make(String address, long chance, Instant now) {
    byte[] open =
        ByteBuffer.allocate(TIME_AND_CHANCE).putLong(now.toEpochMilli()).putLong(chance).array();
    byte[] all = Arrays.copyOf(open, TIME_AND_CHANCE + SEAL_BYTES);
    System.arraycopy(seal(open, address), 0, all, TIME_AND_CHANCE, SEAL_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** When it was made; empty when it is too old, of another address, or none of ours. */
  Optional<Instant> madeAt(String nonce, String address, Instant now) {
    byte[] all = decoded(nonce);
    if (all.length != TIME_AND_CHANCE + SEAL_BYTES) {
      return Optional.empty();
    }
    byte[] open = Arrays.copyOf(all, TIME_AND_CHANCE);
    byte[] seal = Arrays.copyOfRange(all, TIME_AND_CHANCE, all.length);
    if (!MessageDigest.isEqual(seal, seal(open, address))) {
      return Optional.empty();
    }
    Instant made = Instant.ofEpochMilli(ByteBuffer.wrap(open).getLong());
    return Optional.of(made).filter(at -> at.plus(lifetime).isAfter(now));
  }

  private byte[] seal(byte[] open, String address) {
    try {
      Mac mac = Mac.getInstance(SEAL);
      mac.init(new SecretKeySpec(key, SEAL));
      mac.update(open);
      byte[] seal = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(seal, SEAL_BYTES);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no " + SEAL + ": use another one", missing);
    }
  }

  private static byte[] decoded(String nonce) {
    try {
      return Base64.getUrlDecoder().decode(nonce);
    } catch (IllegalArgumentException foreign) {
      return new byte[0];
    }
  }
}
