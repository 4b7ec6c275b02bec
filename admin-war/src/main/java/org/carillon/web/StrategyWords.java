package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.List;

/**
 * What strategies are called and do, in plain words of the reader's language. One that nobody has
 * described yet, from a jar of its own, goes by its key.
 */
@Named
@RequestScoped
public class StrategyWords {

  @Inject private Words words;

  /** For the container. */
  public StrategyWords() {}

  StrategyWords(Words words) {
    this.words = words;
  }

  /** How the strategy distributes calls. */
  public String meaning(String key) {
    return words.known("strategy." + key).orElse(key);
  }

  /** The strategy with its name and what it does, for who chooses one. */
  public String choice(String key) {
    return words
        .known("strategy." + key)
        .map(meaning -> words.text("strategy.choice", name(key), meaning))
        .orElseGet(() -> name(key));
  }

  /** The keys in the order in which strategies are offered. */
  List<String> inOrder(Collection<String> keys) {
    return StrategyOrder.of(keys, this::name, Collator.getInstance(words.locale()));
  }

  private String name(String key) {
    return words.known("strategy.name." + key).orElse(key);
  }
}
