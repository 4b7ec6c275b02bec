package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.record.Outcome;

/** The picture of what the calls of a group came to: one bar, a piece for each outcome. */
@Named
@RequestScoped
public class Shares {

  /** Width of the whole bar in the picture's units. */
  static final int WIDTH = 1000;

  private static final List<Outcome> DRAWN =
      List.of(Outcome.ANSWERED, Outcome.MISSED, Outcome.ABANDONED, Outcome.FAILED);

  @Inject private Language language;

  /** For the container. */
  public Shares() {}

  Shares(Language language) {
    this.language = language;
  }

  /**
   * One piece of the bar.
   *
   * @param style the style class that colours it
   * @param from where it begins
   * @param width how long it is
   */
  public record Piece(String style, int from, int width) {}

  /** The pieces that are not empty; together they fill the bar. */
  public List<Piece> pieces(CallKpis calls) {
    List<Piece> pieces = new ArrayList<>();
    long before = 0;
    for (Outcome outcome : DRAWN) {
      long count = calls.count(outcome);
      if (count > 0) {
        int from = position(before, calls.offered());
        int to = position(before + count, calls.offered());
        pieces.add(new Piece(outcome.name().toLowerCase(Locale.ROOT), from, to - from));
      }
      before += count;
    }
    return pieces;
  }

  /** The bar in words, for who does not see it. */
  public String inWords(CallKpis calls) {
    ResourceBundle messages = ResourceBundle.getBundle(Words.BUNDLE, language.getLocale());
    return DRAWN.stream()
        .map(outcome -> messages.getString("outcome." + outcome) + " " + calls.count(outcome))
        .collect(Collectors.joining(", "));
  }

  private static int position(long count, long all) {
    return Math.toIntExact(count * WIDTH / all);
  }
}
