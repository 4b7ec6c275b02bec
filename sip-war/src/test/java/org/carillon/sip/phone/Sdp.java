package org.carillon.sip.phone;

/** Session descriptions that can be told apart. */
public final class Sdp {

  private Sdp() {}

  /** One audio stream of this phone. */
  public static String of(String who) {
    return String.join(
        "\r\n",
        "v=0",
        "o=" + who + " 1 1 IN IP4 127.0.0.1",
        "s=-",
        "c=IN IP4 127.0.0.1",
        "t=0 0",
        "m=audio 29000 RTP/AVP 0",
        "");
  }
}
