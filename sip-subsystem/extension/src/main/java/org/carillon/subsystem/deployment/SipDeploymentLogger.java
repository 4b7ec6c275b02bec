package org.carillon.subsystem.deployment;

import java.lang.invoke.MethodHandles;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import org.jboss.msc.service.StartException;

/**
 * What a deployment with SIP servlets tells an operator. Numbers 101 to 199 of {@code CARILSIP}.
 */
@MessageLogger(projectCode = "CARILSIP", length = 4)
interface SipDeploymentLogger extends BasicLogger {
  SipDeploymentLogger LOGGER =
      Logger.getMessageLogger(
          MethodHandles.lookup(), SipDeploymentLogger.class, "org.carillon.subsystem.deployment");

  @LogMessage(level = Logger.Level.WARN)
  @Message(
      id = 103,
      value = "%s, line %d: element <%s> has no effect on this server; remove it or ignore this")
  void elementIgnored(String file, int line, String element);

  @Message(id = 104, value = "%s, line %d: not well-formed XML: %s. Correct the file at that line")
  DeploymentUnitProcessingException malformedXml(
      String file, int line, String reason, @Cause Throwable cause);

  @Message(id = 105, value = "%s cannot be read: %s. Check that the archive is complete")
  DeploymentUnitProcessingException unreadable(String file, String reason, @Cause Throwable cause);

  @Message(
      id = 106,
      value =
          "%s, line %d: the root element is <%s>; make it <sip-app> as SIP Servlet 1.1 (JSR 289)"
              + " says")
  DeploymentUnitProcessingException wrongRoot(String file, int line, String element);

  @Message(id = 107, value = "%s, line %d: <%s> needs an element <%s> with a value; add it")
  DeploymentUnitProcessingException elementMissing(
      String file, int line, String element, String child);

  @Message(id = 123, value = "%s, line %d: <%s> is empty; write its value or remove it")
  DeploymentUnitProcessingException emptyElement(String file, int line, String element);

  @Message(
      id = 108,
      value = "%s, line %d: <%s> is '%s', which is no whole number; write digits only")
  DeploymentUnitProcessingException notANumber(String file, int line, String element, String value);

  @Message(
      id = 109,
      value =
          "%s, line %d: unknown condition <%s>; use and, or, not, equal, contains, exists or"
              + " subdomain-of")
  DeploymentUnitProcessingException unknownCondition(String file, int line, String element);

  @Message(
      id = 110,
      value = "%s, line %d: <%s> holds %d conditions where it needs %s; correct the pattern")
  DeploymentUnitProcessingException wrongConditionCount(
      String file, int line, String element, int found, String needed);

  @Message(id = 111, value = "%s, line %d: pattern of servlet '%s' is not valid: %s")
  DeploymentUnitProcessingException invalidPattern(
      String file, int line, String servlet, String reason, @Cause Throwable cause);

  @Message(
      id = 112,
      value =
          "SIP application '%s' of %s names servlet '%s' in %s, but has only %s; correct the name"
              + " or declare the servlet")
  DeploymentUnitProcessingException unknownServlet(
      String application, String deployment, String servlet, String place, String known);

  @Message(
      id = 113,
      value =
          "SIP application '%s' of %s has %d servlets, but neither a main servlet nor a servlet"
              + " mapping; name one with @SipApplication(mainServlet) or <main-servlet>")
  DeploymentUnitProcessingException noMainServlet(
      String application, String deployment, int servlets);

  @Message(
      id = 114,
      value = "%s declares the SIP application names '%s' and '%s'; use one name per archive")
  DeploymentUnitProcessingException twoNames(String deployment, String first, String second);

  @Message(
      id = 115,
      value =
          "SIP servlet '%s' of %s is declared by the classes %s and %s; give one of them another"
              + " name")
  DeploymentUnitProcessingException twoServlets(
      String servlet, String deployment, String first, String second);

  @Message(
      id = 116,
      value =
          "@SipApplicationKey on %s.%s: the method must be public static String with one parameter"
              + " of type SipServletRequest")
  DeploymentUnitProcessingException invalidApplicationKey(String className, String method);

  @Message(
      id = 117,
      value =
          "%s declares @SipApplicationKey on %s.%s and on %s.%s; an application has one at most,"
              + " remove the other")
  DeploymentUnitProcessingException twoApplicationKeys(
      String deployment,
      String firstClass,
      String firstMethod,
      String secondClass,
      String secondMethod);

  @Message(
      id = 118,
      value =
          "%s wants %s injected, but %s has no SIP application; add one (a WAR with @SipServlet or"
              + " WEB-INF/sip.xml) or remove the injection")
  DeploymentUnitProcessingException noApplication(
      String deployment, String resource, String archive);

  @Message(
      id = 119,
      value =
          "%s wants %s injected, but %s has %d SIP applications: %s; say which with"
              + " @Resource(lookup = \"java:app/<application name>/%s\")")
  DeploymentUnitProcessingException severalApplications(
      String deployment,
      String resource,
      String archive,
      int count,
      String applications,
      String jndiName);

  @Message(id = 120, value = "SIP application '%s' of %s could not be set up: %s")
  StartException applicationFailed(
      String application, String deployment, String reason, @Cause Throwable cause);

  @Message(
      id = 121,
      value = "SIP application '%s' of %s did not start: %s. The cause tells which class failed")
  IllegalStateException applicationNotStarted(
      String application, String deployment, String reason, @Cause Throwable cause);

  @Message(id = 122, value = "An object of class %s could not be made by the container: %s")
  IllegalStateException notInstantiated(String className, String reason, @Cause Throwable cause);
}
