package org.carillon.subsystem.engine.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of SIP Servlet 1.1 are known, others are refused with the name in the message. */
class RequestVariableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "request.method",
        "request.uri",
        "request.uri.scheme",
        "request.uri.user",
        "request.uri.host",
        "request.uri.port",
        "request.uri.tel",
        "request.uri.param.transport",
        "request.from.uri.host",
        "request.from.display-name",
        "request.to",
        "request.route.uri.user"
      })
  void knowsTheNamesOfTheSpecification(String name) {
    assertThat(RequestVariable.of(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "request", "method", "request.uri.hosts", "request.from.host", "request.via"})
  void refusesOtherNames(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestVariable.of(name))
        .withMessageContaining("The variable " + name + " is not known");
  }
}
