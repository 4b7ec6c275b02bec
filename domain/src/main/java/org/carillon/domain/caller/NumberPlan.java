package org.carillon.domain.caller;

import java.util.Objects;

/**
 * How numbers are dialled in a country, so that one number is always written the same way:
 *
 * <ol>
 *   <li>blanks, dots, dashes, slashes and parentheses are dropped;
 *   <li>a leading international prefix becomes "+": 0044 20 7946 0000 is +442079460000;
 *   <li>else a leading national prefix becomes "+" and the country: 01 23 45 67 89 in France is
 *       +33123456789;
 *   <li>anything else, such as an extension or a name, stays as it is.
 * </ol>
 *
 * @param country the country calling code, such as 33
 * @param international what is dialled before numbers of other countries, such as 00
 * @param national what is dialled before numbers of the own country, such as 0
 */
public record NumberPlan(String country, String international, String national) {

  /** France. */
  public static final NumberPlan FRANCE = new NumberPlan("33", "00", "0");

  /** The United States, Canada and their neighbours. */
  public static final NumberPlan NORTH_AMERICA = new NumberPlan("1", "011", "1");

  /** Shortest number that a prefix is looked for in: what is shorter is an extension. */
  private static final int SHORTEST = 7;

  /** Rejects codes that are not made of digits; the message names the value and the remedy. */
  public NumberPlan {
    requireDigits("country code", country);
    requireDigits("international prefix", international);
    requireDigits("national prefix", national);
  }

  /** The number in its one way of writing: in E.164 with "+" where it is a public number. */
  public String normal(String dialled) {
    Objects.requireNonNull(dialled, "dialled");
    String number = dialled.replaceAll("[\\s./()-]", "");
    if (!number.matches("[0-9]{" + SHORTEST + ",}")) {
      return number.matches("\\+?[0-9]+") ? number : dialled;
    }
    if (number.startsWith(international)) {
      return "+" + number.substring(international.length());
    }
    return number.startsWith(national)
        ? "+" + country + number.substring(national.length())
        : number;
  }

  private static void requireDigits(String what, String value) {
    if (!value.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException(
          what + " '" + value + "': write 1 to 5 digits, such as 33");
    }
  }
}
