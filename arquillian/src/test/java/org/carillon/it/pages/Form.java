package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page as somebody sees it who fills it in.
 *
 * @param id its name
 * @param fields what is sent when a button is pressed, by the name of the input
 */
record Form(String id, Map<String, String> fields) {

  private static final String NONCE = "primefaces.nonce";

  /** The form of that name with what stands in its inputs. */
  static Form of(String page, String id) {
    Document document = Jsoup.parse(page);
    FormElement form = document.expectForm("form[id=" + id + "]");
    // a browser sends the button alone that was pressed
    form.select("[type=submit]").attr("disabled", "");
    Map<String, String> fields =
        form.formData().stream()
            .collect(
                Collectors.toMap(KeyVal::key, KeyVal::value, (one, other) -> other, TreeMap::new));
    // a browser's script sends it; the page cannot be shown again without it
    document.select("script[nonce]").stream()
        .findFirst()
        .ifPresent(script -> fields.put(NONCE, script.attr("nonce")));
    return new Form(id, fields);
  }

  /** What stands in an input. */
  String value(String input) {
    String value = fields.get(id + ":" + input);
    assertThat(value).as("the form has an input %s", input).isNotNull();
    return value;
  }

  /** Whether there is such an input, and something is sent of it. */
  boolean has(String input) {
    return fields.containsKey(id + ":" + input);
  }

  /** What stands in all inputs, and nothing that differs each time that the page is opened. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>(fields);
    values.keySet().removeIf(name -> name.equals(NONCE) || name.startsWith("jakarta.faces."));
    return values;
  }

  /** The same form, filled in there; an input that is not on the page is sent all the same. */
  Form with(Map<String, String> inputs) {
    Map<String, String> filled = new TreeMap<>(fields);
    inputs.forEach((input, value) -> filled.put(id + ":" + input, value));
    return new Form(id, filled);
  }

  /** What a browser sends when that button is pressed. */
  String pressing(String button) {
    return encoded(with(Map.of(button, button)).fields());
  }

  /** As a browser sends these inputs. */
  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
