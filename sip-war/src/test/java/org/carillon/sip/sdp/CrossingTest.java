package org.carillon.sip.sdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two phones that both made an offer (RFC 3264). */
class CrossingTest {

  @Test
  void eachIsAnsweredWithTheOther() {
    Crossing crossing =
        crossing(
                offer("caller", "m=audio 4000 RTP/AVP 8"),
                offer("picker", "m=audio 5000 RTP/AVP 8"))
            .orElseThrow();

    assertThat(text(crossing.forCaller()))
        .isEqualTo(offer("picker", "m=audio 5000 RTP/AVP 8", "a=sendrecv"));
    assertThat(text(crossing.forPicker()))
        .isEqualTo(offer("caller", "m=audio 4000 RTP/AVP 8", "a=sendrecv"));
  }

  @Test
  void onlyWhatBothCanDoIsLeftUnderTheNumbersOfItsOwnPhone() {
    String caller =
        offer(
            "caller",
            "m=audio 4000 RTP/AVP 111 8 0 101",
            "a=rtpmap:111 opus/48000/2",
            "a=fmtp:111 useinbandfec=1",
            "a=rtpmap:101 telephone-event/8000",
            "a=ptime:20");
    String picker =
        offer(
            "picker",
            "m=audio 5000 RTP/AVP 9 0 96",
            "a=rtpmap:9 G722/8000",
            "a=rtpmap:0 PCMU/8000/1",
            "a=rtpmap:96 telephone-event/8000",
            "a=fmtp:96 0-15");

    Crossing crossing = crossing(caller, picker).orElseThrow();

    assertThat(lines(crossing.forCaller()))
        .containsSequence(
            "m=audio 5000 RTP/AVP 0 96",
            "a=rtpmap:0 PCMU/8000/1",
            "a=rtpmap:96 telephone-event/8000",
            "a=fmtp:96 0-15",
            "a=sendrecv");
    assertThat(lines(crossing.forPicker()))
        .containsSequence(
            "m=audio 4000 RTP/AVP 0 101", "a=rtpmap:101 telephone-event/8000", "a=ptime:20");
  }

  @Test
  void streamThatOnlyOneOffersIsRejectedInItsPlace() {
    String caller = offer("caller", "m=video 4002 RTP/AVP 96", "m=audio 4000 RTP/AVP 0");
    String picker = offer("picker", "m=audio 5000 RTP/AVP 0");

    Crossing crossing = crossing(caller, picker).orElseThrow();

    assertThat(lines(crossing.forCaller()))
        .containsSequence("m=video 0 RTP/AVP 96", "m=audio 5000 RTP/AVP 0");
    assertThat(lines(crossing.forPicker()).stream().filter(line -> line.startsWith("m=")))
        .containsExactly("m=audio 4000 RTP/AVP 0");
  }

  @Test
  void phonesWithoutACommonCodecDoNotTalk() {
    assertThat(crossing(offer("a", "m=audio 1 RTP/AVP 0"), offer("b", "m=audio 2 RTP/AVP 8")))
        .isEmpty();
  }

  @Test
  void signalsAloneAreNoConversation() {
    String tones = "a=rtpmap:101 telephone-event/8000";

    assertThat(
            crossing(
                offer("a", "m=audio 1 RTP/AVP 0 101", tones),
                offer("b", "m=audio 2 RTP/AVP 8 101", tones)))
        .isEmpty();
  }

  @Test
  void sameNumberForDifferentCodecsIsNoCommonCodec() {
    assertThat(
            crossing(
                offer("a", "m=audio 1 RTP/AVP 96", "a=rtpmap:96 opus/48000/2"),
                offer("b", "m=audio 2 RTP/AVP 96", "a=rtpmap:96 speex/16000")))
        .isEmpty();
  }

  @Test
  void encryptedStreamsNeedAnAnswerOfThePhonesOwn() {
    String secure = "m=audio 4000 RTP/SAVP 0";

    assertThat(crossing(offer("a", secure), offer("b", secure))).isEmpty();
  }

  @Test
  void whatIsNegotiatedDoesNotStandInTheAnswer() {
    String caller = offer("caller", "m=audio 4000 RTP/AVP 0", "a=ice-ufrag:x", "a=setup:actpass");

    Crossing crossing = crossing(caller, offer("picker", "m=audio 5000 RTP/AVP 0")).orElseThrow();

    assertThat(text(crossing.forPicker())).doesNotContain("ice-ufrag", "setup");
  }

  @Test
  void whoOnlyListensIsAnsweredByOneWhoOnlySpeaks() {
    String caller = offer("caller", "m=audio 4000 RTP/AVP 0", "a=recvonly");

    Crossing crossing = crossing(caller, offer("picker", "m=audio 5000 RTP/AVP 0")).orElseThrow();

    assertThat(lines(crossing.forCaller())).contains("a=sendonly");
    assertThat(lines(crossing.forPicker())).contains("a=recvonly");
  }

  @Test
  void whatIsNoDescriptionGivesNone() {
    assertThat(crossing("", offer("b", "m=audio 2 RTP/AVP 0"))).isEmpty();
    assertThat(crossing("m=audio", offer("b", "m=audio 2 RTP/AVP 0"))).isEmpty();
  }

  private static Optional<Crossing> crossing(String caller, String picker) {
    return Crossing.of(
        caller.getBytes(StandardCharsets.ISO_8859_1), picker.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String offer(String who, String... media) {
    String session = "v=0\r\no=" + who + " 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\n";
    return session + "t=0 0\r\n" + String.join("\r\n", media) + "\r\n";
  }

  private static String text(byte[] description) {
    return new String(description, StandardCharsets.ISO_8859_1);
  }

  private static List<String> lines(byte[] description) {
    return text(description).lines().toList();
  }
}
