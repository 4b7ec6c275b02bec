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
 *   <li>else a number that begins with the country, as some networks write it, gets its "+":
 *       33123456789 is +33123456789. It must be long enough to be no number of the own country, see
 *       {@link #LONG};
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

  /**
   * Digits after the country from which on a number without any prefix is read as one with its
   * country. With fewer, it may as well be a number of the own country that begins with the same
   * digits, as mobile numbers of Italy (39) and Denmark (45) do.
   */
  static final int LONG = 9;

  /** Longest number without "+" (ITU-T E.164 6.1). */
  private static final int LONGEST = 15;

  /** Rejects codes that are not made of digits; the message names the value and the remedy. */
  public NumberPlan {
    requireDigits("country code", country);
    requireDigits("international prefix", international);
    requireDigits("national prefix", national);
  }

  /** The number in its one way of writing: in E.164 with "+" where it is a public number. */
  public String normal(String dialled) {
    Objects.requireNonNull(dialled, "dialled");
    String number = separated(dialled);
    if (!number.matches("[0-9]{" + SHORTEST + ",}")) {
      return number.matches("\\+?[0-9]+") ? number : dialled;
    }
    if (number.startsWith(international)) {
      return "+" + number.substring(international.length());
    }
    if (number.startsWith(national)) {
      return "+" + country + number.substring(national.length());
    }
    return isWithCountry(number) ? "+" + number : number;
  }

  /**
   * How numbers in their one way of writing begin that are dialled with this beginning: 06 is +336,
   * 0033 and +33 are +33; what has no prefix stays as it is.
   */
  public String beginning(String dialled) {
    String digits = separated(dialled);
    if (digits.startsWith(international)) {
      return "+" + digits.substring(international.length());
    }
    return digits.startsWith(national)
        ? "+" + country + digits.substring(national.length())
        : digits;
  }

  private boolean isWithCountry(String number) {
    return number.startsWith(country)
        && number.length() >= country.length() + LONG
        && number.length() <= LONGEST;
  }

  private static String separated(String dialled) {
    return dialled.replaceAll("[\\s./()-]", "");
  }

  private static void requireDigits(String what, String value) {
    if (!value.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException(
          what + " '" + value + "': write 1 to 5 digits, such as 33");
    }
  }
}
