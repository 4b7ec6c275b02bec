package org.carillon.subsystem.engine.stack;

import java.security.NoSuchAlgorithmException;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.carillon.subsystem.engine.log.StackLog;
import org.carillon.subsystem.engine.log.TrafficLog;
import org.carillon.subsystem.engine.settings.SipServerSettings;

/** The properties that JAIN SIP is made with. */
public final class StackProperties {
  private static final String NIST = "gov.nist.javax.sip.";

  private static final String SOCKET_BUFFER = Integer.toString(2 * 1024 * 1024);

  private StackProperties() {}

  /** Ours, and over them those that the administrator gave. */
  public static Properties of(SipServerSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("javax.sip.STACK_NAME", "carillon-" + UUID.randomUUID());
    behaviour(properties);
    threads(properties, settings.workerThreads());
    ourClasses(properties);
    security(properties);
    properties.putAll(settings.stackProperties());
    return properties;
  }

  /** What the engine expects of the stack: dialogs are the engine's own business. */
  private static void behaviour(Properties properties) {
    properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
    properties.setProperty(NIST + "AUTOMATIC_DIALOG_ERROR_HANDLING", "false");
    properties.setProperty(NIST + "LOOSE_DIALOG_VALIDATION", "true");
    properties.setProperty(NIST + "DELIVER_UNSOLICITED_NOTIFY", "true");
    properties.setProperty(NIST + "PASS_INVITE_NON_2XX_ACK_TO_LISTENER", "true");
    properties.setProperty(NIST + "REENTRANT_LISTENER", "true");
    properties.setProperty(NIST + "MAX_FORK_TIME_SECONDS", "0");
    properties.setProperty(NIST + "TRACE_LEVEL", "0");
    // A burst of calls must not be lost before we see it; the system may grant less.
    properties.setProperty(NIST + "RECEIVE_UDP_BUFFER_SIZE", SOCKET_BUFFER);
    properties.setProperty(NIST + "SEND_UDP_BUFFER_SIZE", SOCKET_BUFFER);
    // Our queue has its own limit; the stack's would drop what waits, in any order.
    properties.setProperty(NIST + "CONGESTION_CONTROL_TIMEOUT", "0");
  }

  private static void threads(Properties properties, int workers) {
    properties.setProperty(NIST + "THREAD_POOL_SIZE", Integer.toString(workers));
    properties.setProperty(NIST + "TCP_POST_PARSING_THREAD_POOL_SIZE", Integer.toString(workers));
    properties.setProperty(NIST + "THREAD_PRIORITY", Integer.toString(Thread.NORM_PRIORITY));
    properties.setProperty(NIST + "TIMER_CLASS_NAME", StackTimer.class.getName());
  }

  private static void ourClasses(Properties properties) {
    properties.setProperty(NIST + "STACK_LOGGER", StackLog.class.getName());
    properties.setProperty(NIST + "SERVER_LOGGER", TrafficLog.class.getName());
    properties.setProperty(NIST + "MESSAGE_PARSER_FACTORY", WatchfulParser.class.getName());
    properties.setProperty(NIST + "NETWORK_LAYER", TlsSockets.class.getName());
  }

  /**
   * The stack's own lists are from the days of TLS 1.0, and it would ask every phone for a
   * certificate; whether to ask is for the SSL context to say.
   */
  private static void security(Properties properties) {
    properties.setProperty(NIST + "TLS_CLIENT_AUTH_TYPE", "Disabled");
    try {
      SSLParameters modern = SSLContext.getDefault().getDefaultSSLParameters();
      properties.setProperty(
          NIST + "ENABLED_CIPHER_SUITES", String.join(", ", modern.getCipherSuites()));
      properties.setProperty(
          NIST + "TLS_CLIENT_PROTOCOLS", String.join(", ", modern.getProtocols()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no TLS", e);
    }
  }
}
