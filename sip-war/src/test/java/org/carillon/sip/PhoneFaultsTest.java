package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators hear of phones that somebody has to see to (features 5.2.2). */
class PhoneFaultsTest {

  private static final Logger LOGGER = Logger.getLogger("org.carillon.sip");

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private final List<String> warnings = new CopyOnWriteArrayList<>();

  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(record.getMessage());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private Phone phone;
  private Phone ann;

  @BeforeEach
  void listen() throws IOException {
    LOGGER.addHandler(listener);
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
  }

  @AfterEach
  void stopListening() {
    LOGGER.removeHandler(listener);
  }

  @ParameterizedTest
  @CsvSource({
    "488,CARIL0326", "606,CARIL0326", "415,CARIL0326", "500,CARIL0326",
    "482,CARIL0327", "483,CARIL0327", "404,CARIL0328", "503,CARIL0328"
  })
  void faultIsToldWithTheMemberThePhoneAndTheStatus(int status, String message) {
    CARILLON.colleague("650", "ann-" + status, ann);
    refused(status);

    assertThat(warnings)
        .singleElement()
        .asString()
        .startsWith(message)
        .contains("sip:ann-" + status + "@127.0.0.1", ann.contact(), Integer.toString(status));
  }

  @Test
  void faultIsToldOnceAMinuteForEachMember() {
    CARILLON.colleague("650", "bob", ann);
    refused(488);
    refused(488);
    CARILLON.colleague("650", "cid", ann);
    refused(488);

    assertThat(warnings).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {486, 603, 302})
  void phoneThatIsAsItShouldBeIsNoFault(int status) {
    CARILLON.colleague("650", "dan-" + status, ann);
    refused(status);

    assertThat(warnings).isEmpty();
  }

  private void refused(int status) {
    var caller = phone.dial("650");
    ann.rung().refuse(status).awaitRequest("ACK");
    caller.awaitFinal();
  }
}
