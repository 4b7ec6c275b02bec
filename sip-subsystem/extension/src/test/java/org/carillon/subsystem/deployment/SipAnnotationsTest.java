package org.carillon.subsystem.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.annotation.SipApplicationKey;
import jakarta.servlet.sip.annotation.SipListener;
import jakarta.servlet.sip.annotation.SipServlet;
import java.io.IOException;
import java.util.List;
import org.carillon.subsystem.engine.settings.ApplicationKey;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.jboss.as.server.deployment.annotation.CompositeIndex;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

/** The annotations of SIP Servlet 1.1, found in classes, and how they join sip.xml. */
class SipAnnotationsTest {
  private static final Class<?> PACKAGE = packageInfo();

  @Test
  void readsPackageAndClasses() throws Exception {
    SipApplicationDescriptor application =
        read(new SipApplicationBuilder("test.war"), PACKAGE, Front.class, Timers.class);

    assertThat(application.name()).isEqualTo("Annotated");
    assertThat(application.mainServlet()).contains("Front");
    assertThat(application.sessionTimeoutMinutes()).isEqualTo(7);
    assertThat(application.proxyTimeoutSeconds()).isEqualTo(30);
    assertThat(application.concurrencyMode()).contains(ConcurrencyMode.SIP_APPLICATION_SESSION);
    assertThat(application.listenerClassNames()).containsExactly(Timers.class.getName());
    assertThat(application.servlets())
        .containsExactly(
            new SipServletDescriptor("Front", Front.class.getName(), 4, java.util.Map.of()));
  }

  @Test
  void readsTheApplicationKey() throws Exception {
    SipApplicationDescriptor application =
        read(new SipApplicationBuilder("test.war"), Front.class, Keys.class);

    assertThat(application.applicationKey())
        .contains(new ApplicationKey(Keys.class.getName(), "key"));
  }

  @Test
  void refusesAKeyMethodThatIsNotStatic() {
    assertThatThrownBy(() -> read(new SipApplicationBuilder("test.war"), WrongKey.class))
        .hasMessageContainingAll("CARILSIP0116", "WrongKey.key", "public static String");
  }

  @Test
  void theFileWinsOverAnnotations() throws Exception {
    SipApplicationBuilder builder = new SipApplicationBuilder("test.war");
    builder.sessionTimeout(1);
    builder.servlet(
        new SipServletDescriptor("Front", Front.class.getName(), 9, java.util.Map.of("a", "b")));

    SipApplicationDescriptor application = read(builder, PACKAGE, Front.class);

    assertThat(application.sessionTimeoutMinutes()).isEqualTo(1);
    assertThat(application.servlets())
        .extracting(SipServletDescriptor::loadOnStartup)
        .isEqualTo(List.of(9));
  }

  @Test
  void twoNamesAreRefused() throws Exception {
    SipApplicationBuilder builder = new SipApplicationBuilder("test.war");
    builder.name("FromFile");

    assertThatThrownBy(() -> read(builder, PACKAGE))
        .hasMessageContainingAll("CARILSIP0114", "'FromFile'", "'Annotated'");
  }

  @Test
  void anArchiveWithoutSipIsEmpty() throws Exception {
    SipApplicationBuilder builder = new SipApplicationBuilder("test.war");
    SipAnnotations.read(index(String.class), builder);

    assertThat(builder.isEmpty()).isTrue();
  }

  private static SipApplicationDescriptor read(SipApplicationBuilder builder, Class<?>... classes)
      throws Exception {
    SipAnnotations.read(index(classes), builder);
    return builder.build("module");
  }

  private static CompositeIndex index(Class<?>... classes) throws IOException {
    Indexer indexer = new Indexer();
    for (Class<?> type : classes) {
      indexer.indexClass(type);
    }
    return new CompositeIndex(List.of(indexer.complete()));
  }

  private static Class<?> packageInfo() {
    try {
      return Class.forName("org.carillon.subsystem.deployment.annotated.package-info");
    } catch (ClassNotFoundException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @SipServlet(loadOnStartup = 4)
  static class Front extends jakarta.servlet.sip.SipServlet {
    private static final long serialVersionUID = 1L;
  }

  @SipListener
  static class Timers {}

  static class Keys {
    @SipApplicationKey
    public static String key(SipServletRequest request) {
      return request.getCallId();
    }
  }

  static class WrongKey {
    @SipApplicationKey
    public String key(SipServletRequest request) {
      return request.getCallId();
    }
  }
}
