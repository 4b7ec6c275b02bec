package org.carillon.sip.phone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A SIP message as text.
 *
 * @param startLine the request line or status line
 * @param headers the header lines, in order
 * @param body what follows the empty line
 */
public record SipText(String startLine, List<String> headers, String body) {

  static SipText parse(byte[] packet, int length) {
    String text = new String(packet, 0, length, StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    String[] lines = (end < 0 ? text : text.substring(0, end)).split("\r\n");
    List<String> headers = new ArrayList<>(List.of(lines).subList(1, lines.length));
    return new SipText(lines[0], headers, end < 0 ? "" : text.substring(end + 4));
  }

  /** The message as it goes over the wire. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(startLine).append("\r\n");
    headers.forEach(line -> text.append(line).append("\r\n"));
    text.append("Content-Length: ")
        .append(body.getBytes(StandardCharsets.UTF_8).length)
        .append("\r\n\r\n");
    return text.append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether this is a response. */
  public boolean isResponse() {
    return startLine.startsWith("SIP/2.0");
  }

  /** The status of a response, 0 for a request. */
  public int status() {
    return isResponse() ? Integer.parseInt(startLine.split(" ")[1]) : 0;
  }

  /** The method of a request, or of the request that a response answers. */
  public String method() {
    return isResponse() ? header("CSeq").split(" ")[1] : startLine.split(" ")[0];
  }

  /** The Request-URI. */
  public String requestUri() {
    return startLine.split(" ")[1];
  }

  /** The first header of that name; empty text if there is none. */
  public String header(String name) {
    return headers(name).stream().findFirst().orElse("");
  }

  /** All headers of that name. */
  public List<String> headers(String name) {
    String prefix = name.toLowerCase() + ":";
    return headers.stream()
        .filter(line -> line.toLowerCase().startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .toList();
  }

  /** The sequence number. */
  public int sequence() {
    return Integer.parseInt(header("CSeq").split(" ")[0]);
  }

  /** The tag in From or To; empty text if there is none. */
  public String tag(String header) {
    String value = header(header);
    int tag = value.indexOf(";tag=");
    return tag < 0 ? "" : value.substring(tag + 5).split(";")[0];
  }

  @Override
  public String toString() {
    return startLine + "\n" + String.join("\n", headers) + "\n\n" + body;
  }
}
