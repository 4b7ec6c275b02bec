package org.carillon.domain.fault;

/**
 * A value that cannot be accepted. The message is in English, for logs; the phrase says the same to
 * people, in their language. Both name the value and the remedy.
 */
public class InvalidValue extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Phrase phrase;

  /** What is wrong, and the remedy. */
  public InvalidValue(Phrase phrase) {
    super(phrase.toString());
    this.phrase = phrase;
  }

  /** The same with the failure that told it. */
  public InvalidValue(Phrase phrase, Throwable cause) {
    super(phrase.toString(), cause);
    this.phrase = phrase;
  }

  /** These words about these values. */
  public InvalidValue(Wording wording, Object... values) {
    this(Phrase.of(wording, values));
  }

  /** What is wrong, and the remedy. */
  public Phrase phrase() {
    return phrase;
  }
}
