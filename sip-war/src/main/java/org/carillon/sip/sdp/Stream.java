package org.carillon.sip.sdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One stream of a session description, as its lines say: m= and what follows.
 *
 * @param lines the lines
 */
record Stream(List<String> lines) {

  /** Encryption is agreed in ways that need an answer of the phone's own. */
  private static final Set<String> PROFILES = Set.of("RTP/AVP", "RTP/AVPF");

  private static final int FIRST_FORMAT = 3;

  Stream {
    lines = List.copyOf(lines);
  }

  boolean isRejected() {
    return part(1).equals("0");
  }

  /** Whether both streams carry the same kind of media in a codec that both know. */
  boolean fits(Stream other) {
    return part(0).equals(other.part(0))
        && part(2).equals(other.part(2))
        && PROFILES.contains(part(2))
        && !isRejected()
        && !other.isRejected()
        && common(other).stream().anyMatch(Codec::carriesMedia);
  }

  /** What this stream's phone takes of the other one's offer. */
  Stream answering(Stream offer) {
    List<Codec> common = common(offer);
    List<String> formats = common.stream().map(Codec::format).toList();
    List<String> answer = new ArrayList<>();
    answer.add(String.join(" ", part(0), part(1), part(2), String.join(" ", formats)));
    Attributes.withoutNegotiation(lines.subList(1, lines.size())).stream()
        .filter(line -> Attributes.isFor(line, formats))
        .filter(line -> !Direction.isIn(line))
        .forEach(answer::add);
    answer.add(Direction.of(lines).answering(Direction.of(offer.lines)).line());
    return new Stream(answer);
  }

  /** The answer that takes nothing of this stream (RFC 3264 6). */
  Stream rejected() {
    return new Stream(List.of(lines.get(0).replaceFirst(" \\S+", " 0")));
  }

  /** The codecs of this stream that the other one has, too, under the numbers of this one. */
  private List<Codec> common(Stream other) {
    List<Codec> theirs = other.codecs();
    return codecs().stream().filter(one -> theirs.stream().anyMatch(one::isSameAs)).toList();
  }

  private List<Codec> codecs() {
    List<Codec> codecs = new ArrayList<>();
    for (int i = FIRST_FORMAT; i < parts().length; i++) {
      codecs.add(Codec.of(parts()[i], map(parts()[i])));
    }
    return codecs;
  }

  private Optional<String> map(String format) {
    String prefix = "a=rtpmap:" + format + " ";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .findFirst();
  }

  private String part(int number) {
    return parts().length > number ? parts()[number] : "";
  }

  private String[] parts() {
    return lines.get(0).strip().split("\\s+");
  }
}
