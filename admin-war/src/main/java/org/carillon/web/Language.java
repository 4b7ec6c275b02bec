package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of the pages: the one just asked for by {@code ?language=fr}, else the one chosen
 * earlier in this session, else the first one of the browser that we speak, else English.
 */
@Named
@RequestScoped
public class Language {

  static final List<String> SPOKEN = List.of("en", "fr");
  private static final String CHOICE = "language";

  @Inject private HttpServletRequest request;

  private String code = SPOKEN.get(0);

  /** For the container. */
  public Language() {}

  Language(String code) {
    this.code = code;
  }

  @PostConstruct
  void choose() {
    Optional<String> asked = Optional.ofNullable(request.getParameter(CHOICE)).filter(this::spoken);
    asked.ifPresent(language -> request.getSession().setAttribute(CHOICE, language));
    code = asked.or(this::chosenEarlier).or(this::preferred).orElse(code);
  }

  /** ISO 639 code of the language. */
  public String getCode() {
    return code;
  }

  /** The language as Java knows it. */
  public Locale getLocale() {
    return Locale.forLanguageTag(code);
  }

  private Optional<String> chosenEarlier() {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(CHOICE));
  }

  private Optional<String> preferred() {
    Stream<Locale> wishes = Collections.list(request.getLocales()).stream();
    return wishes.map(Locale::getLanguage).filter(this::spoken).findFirst();
  }

  private boolean spoken(String language) {
    return SPOKEN.contains(language);
  }
}
