package org.carillon.it.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who looks at the administration pages. */
public final class Supervisor {

  private static final long PATIENCE_NANOS = 15_000_000_000L;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private final String site;

  /** A visitor of the server whose pages are on this port; not signed in yet. */
  public Supervisor(int webPort) {
    site = "http://127.0.0.1:" + webPort + "/carillon/";
  }

  /** Signs in by the form. */
  public void signsIn(String user, String password) throws IOException, InterruptedException {
    opens("calls.xhtml");
    String form = "j_username=" + encoded(user) + "&j_password=" + encoded(password);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + "j_security_check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    browser.send(request, BodyHandlers.discarding());
  }

  /** Opens a page, following redirects. */
  public HttpResponse<String> opens(String page) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(site + page)).build(), BodyHandlers.ofString());
  }

  /** Looks at the calls until one of this caller is there; returns the page. */
  public String seesACallOf(String caller) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    String page = opens("calls.xhtml").body();
    while (!page.contains(caller) && System.nanoTime() < deadline) {
      page = opens("calls.xhtml").body();
    }
    assertThat(page).contains(caller);
    return page;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
