package org.carillon.subsystem.engine.bench;

import java.util.List;

/** A SIP message as text, and the answers to it. */
public record Message(String text) {

  /** The header lines of that name, whole. */
  public List<String> headers(String name) {
    return text.lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .toList();
  }

  /** The first header line of that name, whole. */
  public String header(String name) {
    return headers(name).get(0);
  }

  /** What stands behind the colon. */
  public String value(String name) {
    return header(name).substring(name.length() + 1).strip();
  }

  /** The status code of this response. */
  public int status() {
    return Integer.parseInt(text.substring(8, 11));
  }

  /** A response to this request, with the headers that must be copied (RFC 3261 8.2.6.2). */
  public String answer(int status, String toTag, String... more) {
    StringBuilder answer = new StringBuilder("SIP/2.0 " + status + " Text\r\n");
    headers("Via").forEach(via -> answer.append(via).append("\r\n"));
    answer.append(header("From")).append("\r\n").append(header("To"));
    if (!header("To").contains(";tag=")) {
      answer.append(";tag=").append(toTag);
    }
    answer.append("\r\n").append(header("Call-ID")).append("\r\n");
    answer.append(header("CSeq")).append("\r\n");
    for (String line : more) {
      answer.append(line).append("\r\n");
    }
    return answer.append("Content-Length: 0\r\n\r\n").toString();
  }
}
