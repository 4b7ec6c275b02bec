package org.carillon.journal;

/** Text that may stand between tabs in one line: tab, line ends and backslash are escaped. */
final class FieldText {

  private static final String SPECIAL = "\\\t\n\r";
  private static final String LETTERS = "\\tnr";

  private FieldText() {}

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      int special = SPECIAL.indexOf(text.charAt(i));
      if (special >= 0) {
        out.append('\\').append(LETTERS.charAt(special));
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  static String plain(String escaped) {
    StringBuilder out = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      out.append(c == '\\' ? SPECIAL.charAt(LETTERS.indexOf(escaped.charAt(++i))) : c);
    }
    return out.toString();
  }
}
