package org.carillon.it.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A browser that follows no redirect, so that a test sees each answer of the server. */
final class Visitor {

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
    Map<String, String> form = Map.of("j_username", user, "j_password", password);
    return posts("j_security_check", Form.encoded(form));
  }

  HttpResponse<String> signsOut() throws IOException, InterruptedException {
    return presses("groups.xhtml", "signOut", "leave", Map.of());
  }

  /** Opens a page, and looks at one of its forms. */
  Form form(String page, String id) throws IOException, InterruptedException {
    return Form.of(opens(page).body(), id);
  }

  /** Opens a page, fills in these inputs of a form and presses one of its buttons. */
  HttpResponse<String> presses(String page, String form, String button, Map<String, String> inputs)
      throws IOException, InterruptedException {
    return posts(page, form(page, form).with(inputs).pressing(button));
  }

  /** The name of the session, as the cookie says. */
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("CARILLON"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> posts(String page, String form)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(site + page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(
        request.header("Accept-Language", language).build(), BodyHandlers.ofString());
  }
}
