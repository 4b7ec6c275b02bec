package org.carillon.sip.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.annotation.SipApplication;
import org.junit.jupiter.api.Test;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;

/** The API has the Jakarta names, in its types, in its constants and in its directories. */
class JakartaNamesTest {

  @Test
  void typesExtendJakartaServlet() {
    assertThat(ServletRequest.class).isAssignableFrom(SipServletRequest.class);
    assertThat(Servlet.class).isAssignableFrom(SipServlet.class);
    assertThat(SipApplication.class.isAnnotation()).isTrue();
  }

  @Test
  void contextAttributesAreRenamed() {
    assertThat(SipServlet.SIP_FACTORY).isEqualTo("jakarta.servlet.sip.SipFactory");
    assertThat(SipServlet.TIMER_SERVICE).isEqualTo("jakarta.servlet.sip.TimerService");
  }

  @Test
  void theOldNamesAreGone() {
    ClassLoader loader = SipServlet.class.getClassLoader();

    assertThat(loader.getResource("javax/servlet/sip/SipServlet.class")).isNull();
  }

  @Test
  void concurrencyControlIsPartOfTheApi() {
    assertThat(ConcurrencyControlMode.valueOf("SipApplicationSession")).isNotNull();
  }
}
