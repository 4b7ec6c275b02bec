package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that follows no redirect, so that a test sees each answer of the server. */
final class Visitor {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String site;
  private final String language;

  Visitor(int webPort, String language) {
    this.site = "http://127.0.0.1:" + webPort + "/carillon/";
    this.language = language;
  }

  HttpResponse<String> opens(String page) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(site + page)));
  }

  HttpResponse<String> signsIn(String user, String password)
      throws IOException, InterruptedException {
    opens("calls.xhtml");
    return posts("j_security_check", Map.of("j_username", user, "j_password", password));
  }

  HttpResponse<String> signsOut() throws IOException, InterruptedException {
    return presses("groups.xhtml", "signOut", "leave", Map.of());
  }

  /**
   * Opens a page, fills in these inputs of a form and presses one of its buttons; every other input
   * stays empty.
   */
  HttpResponse<String> presses(String page, String form, String button, Map<String, String> inputs)
      throws IOException, InterruptedException {
    String opened = opens(page).body();
    Matcher state = VIEW_STATE.matcher(opened);
    assertThat(state.find()).as("the page has a form").isTrue();
    Map<String, String> fields = new HashMap<>();
    // a browser's script sends it; the page cannot be shown again without it
    Matcher nonce = NONCE.matcher(opened);
    if (nonce.find()) {
      fields.put("primefaces.nonce", nonce.group(1));
    }
    inputs.forEach((input, value) -> fields.put(form + ":" + input, value));
    fields.put(form, form);
    fields.put(form + ":" + button, button);
    fields.put("jakarta.faces.ViewState", state.group(1));
    return posts(page, fields);
  }

  /** The name of the session, as the cookie says. */
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("CARILLON"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> posts(String page, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(site + page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(
        request.header("Accept-Language", language).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
