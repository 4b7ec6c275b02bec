package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;

/** Says what is wrong with a value, and the remedy, in the reader's language. */
@Named
@RequestScoped
public class FaultWords {

  @Inject private Words words;

  /** For the container. */
  public FaultWords() {}

  FaultWords(Words words) {
    this.words = words;
  }

  /** What is wrong, as a sentence; of a failure that no page knows, what it says itself. */
  public String of(IllegalArgumentException wrong) {
    return wrong instanceof InvalidValue invalid ? sentence(invalid.phrase()) : wrong.getMessage();
  }

  private String sentence(Phrase phrase) {
    String said = say(phrase);
    return said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1);
  }

  private String say(Phrase phrase) {
    Object[] values = phrase.values().stream().map(this::value).toArray();
    return words.text(phrase.wording().messageKey(), values);
  }

  private Object value(Serializable value) {
    return value instanceof Phrase part ? say(part) : value;
  }
}
