package org.carillon.sip.phone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who registers a phone; counts CSeq under one Call-ID, as phones do. */
public final class Registrant {

  private final Phone phone;
  private final String user;
  private final String password;
  private final String callId = UUID.randomUUID().toString();
  private String algorithm = "SHA-256";
  private int sequence;

  /** Somebody at this phone. */
  public Registrant(Phone phone, String user, String password) {
    this.phone = phone;
    this.user = user;
    this.password = password;
  }

  /** The phone. */
  public Phone phone() {
    return phone;
  }

  /** The same phone and name, with another password. */
  public Registrant withPassword(String other) {
    return new Registrant(phone, user, other);
  }

  /** Uses this algorithm from now on. */
  public Registrant hashing(String name) {
    algorithm = name;
    return this;
  }

  /** A Contact header with this phone. */
  public String contact() {
    return "Contact: <" + phone.contact() + ">";
  }

  /** Makes the next request carry the same CSeq once more. */
  public void stepBack() {
    sequence--;
  }

  /** Sends a REGISTER with these headers, and waits for the final answer. */
  public SipText send(String... headers) {
    return sendFor(user, headers);
  }

  /** Sends a REGISTER for somebody else. */
  public SipText sendFor(String aor, String... headers) {
    sequence++;
    String domain = "127.0.0.1:" + phone.server().getPort();
    List<String> lines = new ArrayList<>();
    lines.add("Via: SIP/2.0/UDP " + phone.sentBy() + ";branch=z9hG4bK" + UUID.randomUUID());
    lines.add("From: <sip:" + aor + "@" + domain + ">;tag=" + UUID.randomUUID());
    lines.add("To: <sip:" + aor + "@" + domain + ">");
    lines.add("Call-ID: " + callId);
    lines.add("CSeq: " + sequence + " REGISTER");
    lines.add("Max-Forwards: 70");
    lines.addAll(List.of(headers));
    int number = sequence;
    phone.send(new SipText("REGISTER sip:" + domain + " SIP/2.0", lines, ""));
    return phone.await(
        answer ->
            answer.isResponse()
                && answer.status() >= 200
                && answer.header("Call-ID").equals(callId)
                && answer.sequence() == number,
        "answer to REGISTER " + number);
  }

  /** Asks for a challenge, meets it, and gives the answer. */
  public SipText register(String... headers) {
    return send(with(headers, proof(challenge(), 1)));
  }

  /** A new challenge. */
  public SipText challenge() {
    return send();
  }

  /** The Authorization header that meets a challenge. */
  public String proof(SipText challenge, int count) {
    return proof(parameter("nonce", challenge.header("WWW-Authenticate")), count);
  }

  /** The Authorization header that meets a challenge to another method than REGISTER. */
  public String proof(String method, SipText challenge) {
    return proof(method, parameter("nonce", challenge.header("WWW-Authenticate")), 1);
  }

  /** The Authorization header for this nonce. */
  public String proof(String nonce, int count) {
    return proof("REGISTER", nonce, count);
  }

  private String proof(String method, String nonce, int count) {
    String uri = "sip:127.0.0.1:" + phone.server().getPort();
    String nc = String.format("%08x", count);
    String a1 = hash(user + ":carillon:" + password);
    String response =
        hash(String.join(":", a1, nonce, nc, "0a4f113b", "auth", hash(method + ":" + uri)));
    return String.format(
        "Authorization: Digest username=\"%s\", realm=\"carillon\", nonce=\"%s\", uri=\"%s\","
            + " response=\"%s\", algorithm=%s, cnonce=\"0a4f113b\", qop=auth, nc=%s",
        user, nonce, uri, response, algorithm, nc);
  }

  /** The headers and one more. */
  public static String[] with(String[] headers, String more) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add(more);
    return all.toArray(String[]::new);
  }

  /** The value of a quoted parameter of a header. */
  public static String parameter(String name, String header) {
    Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(header);
    if (!value.find()) {
      throw new AssertionError("no " + name + " in " + header);
    }
    return value.group(1);
  }

  private String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
