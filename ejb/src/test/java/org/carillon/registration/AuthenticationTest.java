package org.carillon.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;
import org.carillon.domain.registration.digest.Credentials;
import org.carillon.domain.registration.digest.DigestAlgorithm;
import org.carillon.domain.registration.digest.TestProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticationTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final String ADDRESS = "192.0.2.5";
  private static final String PASSWORD = "carillon-101";

  private final ExtensionDirectory directory =
      new ExtensionDirectory(
          ExtensionsInMemory.with(
              Extension.of(new MemberId("101"), TestRegistrar.REALM, PASSWORD),
              Extension.of(new MemberId("102"), TestRegistrar.REALM, PASSWORD).enabled(false),
              Extension.of(new MemberId("103"), "elsewhere", PASSWORD)),
          TestRegistrar.settings());
  private final Authentication authentication =
      new Authentication(directory, TestRegistrar.settings());

  @BeforeEach
  void load() {
    directory.load();
  }

  @Test
  void whoeverShowsNothingIsChallenged() {
    Verdict.Challenged challenge = challenged(List.of(), NOW);

    assertThat(challenge.realm()).isEqualTo(TestRegistrar.REALM);
    assertThat(challenge.stale()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void rightPasswordIsGranted(DigestAlgorithm algorithm) {
    Credentials shown = new TestProof("101", PASSWORD).of(algorithm, nonce(), 1);

    assertThat(verdict(shown, NOW)).isEqualTo(new Verdict.Granted(new MemberId("101")));
  }

  @Test
  void wrongPasswordUnknownNameAndDisabledExtensionLookTheSame() {
    assertThat(verdict(show("101", "wrong", 1), NOW)).isEqualTo(new Verdict.Denied());
    assertThat(verdict(show("nobody", PASSWORD, 1), NOW)).isEqualTo(new Verdict.Denied());
    assertThat(verdict(show("102", PASSWORD, 1), NOW)).isEqualTo(new Verdict.Denied());
  }

  @Test
  void passwordForAnotherRealmIsOfNoUse() {
    assertThat(verdict(show("103", PASSWORD, 1), NOW)).isEqualTo(new Verdict.Denied());
  }

  @Test
  void credentialsOfAnotherRealmAreNotOurs() {
    Credentials foreign =
        new TestProof("101", PASSWORD, "elsewhere").of(DigestAlgorithm.MD5, nonce(), 1);

    assertThat(challenged(List.of(foreign), NOW).stale()).isFalse();
  }

  @Test
  void oldNonceIsStale() {
    Credentials shown = show("101", PASSWORD, 1);

    assertThat(challenged(List.of(shown), NOW.plusSeconds(300)).stale()).isTrue();
  }

  @Test
  void nonceCanBeUsedAgainWithTheNextCount() {
    String nonce = nonce();
    TestProof ann = new TestProof("101", PASSWORD);

    verdict(ann.of(DigestAlgorithm.MD5, nonce, 1), NOW);

    assertThat(verdict(ann.of(DigestAlgorithm.MD5, nonce, 2), NOW))
        .isInstanceOf(Verdict.Granted.class);
  }

  @Test
  void rfc7616_5_5_recordedRequestIsWorthNothing() {
    Credentials shown = show("101", PASSWORD, 1);
    verdict(shown, NOW);

    assertThat(challenged(List.of(shown), NOW).stale()).isTrue();
  }

  @Test
  void oldPasswordOfOnePhoneDelaysNobodyElseBehindTheSameAddress() {
    for (int i = 1; i <= 50; i++) {
      verdict(show("104", "old" + i, 1), NOW);
    }

    assertThat(verdict(show("104", PASSWORD, 1), NOW)).isInstanceOf(Verdict.Paused.class);
    assertThat(verdict(show("101", PASSWORD, 1), NOW)).isInstanceOf(Verdict.Granted.class);
  }

  @Test
  void whoeverTriesOneNameAfterTheOtherIsPausedToo() {
    for (int i = 1; i <= 100; i++) {
      verdict(show("name" + i, "guess", 1), NOW);
    }

    assertThat(authentication.of("REGISTER", ADDRESS, List.of(), NOW))
        .isInstanceOf(Verdict.Paused.class);
  }

  @Test
  void fiveWrongPasswordsMakeAPauseEvenForTheRightOne() {
    Credentials right = show("101", PASSWORD, 1);
    for (int i = 1; i <= 5; i++) {
      verdict(show("101", "guess" + i, 1), NOW);
    }

    assertThat(verdict(right, NOW)).isInstanceOf(Verdict.Paused.class);
    assertThat(verdict(right, NOW.plusSeconds(30))).isInstanceOf(Verdict.Granted.class);
  }

  @Test
  void wrongPasswordsUnderAForgedAddressDoNotPauseIt() {
    String nonceOfAttacker = nonce("203.0.113.66", NOW);
    for (int i = 1; i <= 9; i++) {
      verdict(new TestProof("101", "guess").of(DigestAlgorithm.MD5, nonceOfAttacker, i), NOW);
    }

    assertThat(verdict(show("101", PASSWORD, 1), NOW)).isInstanceOf(Verdict.Granted.class);
  }

  private Credentials show(String user, String password, int count) {
    return new TestProof(user, password).of(DigestAlgorithm.SHA_256, nonce(), count);
  }

  private Verdict verdict(Credentials shown, Instant now) {
    return authentication.of("REGISTER", ADDRESS, List.of(shown), now);
  }

  private Verdict.Challenged challenged(List<Credentials> shown, Instant now) {
    return (Verdict.Challenged) authentication.of("REGISTER", ADDRESS, shown, now);
  }

  private String nonce() {
    return nonce(ADDRESS, NOW);
  }

  private String nonce(String address, Instant now) {
    return ((Verdict.Challenged) authentication.of("REGISTER", address, List.of(), now)).nonce();
  }
}
