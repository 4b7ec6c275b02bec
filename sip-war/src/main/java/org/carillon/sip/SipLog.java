package org.carillon.sip;

import static org.jboss.logging.Logger.Level.DEBUG;
import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import jakarta.servlet.sip.URI;
import java.lang.invoke.MethodHandles;
import org.carillon.domain.call.CallId;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the SIP layer tells operators; the numbers 300 to 399 are its own. */
@MessageLogger(projectCode = "CARIL", length = 4)
public interface SipLog extends BasicLogger {

  /** The log of this layer. */
  SipLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), SipLog.class, "org.carillon.sip");

  /** A fault of ours in a call, which is aborted. */
  @LogMessage(level = ERROR)
  @Message(id = 300, value = "Call %s to group %s failed and was aborted; please report this")
  void callFault(CallId call, String group, @Cause Throwable cause);

  /** A fault of ours outside a call. */
  @LogMessage(level = ERROR)
  @Message(id = 301, value = "A SIP %s could not be served; please report this")
  void messageFault(String method, @Cause Throwable cause);

  /** A contact that cannot be dialled. */
  @LogMessage(level = WARN)
  @Message(
      id = 302,
      value = "Contact \"%s\" of a member of group %s is no SIP address (%s): correct the member")
  void badContact(String contact, String group, String why);

  /** The caller left while we answered. */
  @LogMessage(level = DEBUG)
  @Message(id = 303, value = "The caller of call %s was gone before our answer")
  void callerGone(CallId call, @Cause Throwable cause);

  /** The other side cannot be reached. */
  @LogMessage(level = DEBUG)
  @Message(id = 304, value = "A %s to %s could not be sent")
  void unreachable(String method, URI target, @Cause Throwable cause);

  /** Blocked callers call faster than the journal takes it. */
  @LogMessage(level = WARN)
  @Message(
      id = 305,
      value =
          "%d calls of blocked callers were refused without a record, because the journal is behind;"
              + " said every %d s at most")
  void blockedWithoutRecord(long calls, long seconds);

  /** Phones ring as the caller wants it, since what the group wants is no header value. */
  @LogMessage(level = WARN)
  @Message(
      id = 320,
      value =
          "Alert-Info \"%s\" of a group cannot be sent: correct it, for example"
              + " <http://127.0.0.1>;info=sales")
  void badAlertInfo(String value, @Cause Throwable cause);

  /** A phone sends callers to something that is no address. */
  @LogMessage(level = DEBUG)
  @Message(id = 321, value = "The Contact of a redirection by %s cannot be read")
  void badRedirection(URI phone, @Cause Throwable cause);

  /** The trunk wants a proof that the container cannot give. */
  @LogMessage(level = WARN)
  @Message(id = 322, value = "The Digest challenge to a call to %s cannot be answered")
  void badChallenge(URI target, @Cause Throwable cause);

  /** A call is sent on to where we cannot dial. */
  @LogMessage(level = DEBUG)
  @Message(id = 323, value = "A call cannot be sent on to \"%s\": %s")
  void noWayTo(String target, String why);

  /** A phone sends callers to where they may not go. */
  @LogMessage(level = INFO)
  @Message(
      id = 324,
      value =
          "The redirection of %s to %s is not followed: nobody is there, or the setting"
              + " carillon.redirects.allow does not permit it")
  void redirectionRefused(URI phone, URI target);

  /** A call may not ring as many phones at once as the group has. */
  @LogMessage(level = INFO)
  @Message(
      id = 325,
      value = "%s of group %s is not rung: Max-Breadth of the call allows no more phones at once")
  void tooBroad(String contact, String group);

  /** A phone refuses our calls as such. */
  @LogMessage(level = WARN)
  @Message(
      id = 326,
      value =
          "%s cannot be rung: the phone at %s answers %s; correct its settings or the contact of"
              + " the member")
  void phoneRefuses(String member, URI phone, int status);

  /** Calls to a phone come back. */
  @LogMessage(level = WARN)
  @Message(
      id = 327,
      value =
          "%s cannot be rung: the call went in a circle behind %s (%s); look where calls are sent"
              + " on there")
  void phoneInACircle(String member, URI phone, int status);

  /** A phone is not there. */
  @LogMessage(level = WARN)
  @Message(
      id = 328,
      value =
          "%s cannot be rung: nobody is to be reached at %s (%s); see whether the phone is on and"
              + " registered")
  void phoneUnreachable(String member, URI phone, int status);

  /** Who picked a call up, or took it over, left while we answered. */
  @LogMessage(level = DEBUG)
  @Message(id = 329, value = "Who wanted a call with Call-ID %s was gone before our answer")
  void pickerGone(String callId, @Cause Throwable cause);

  /** Whoever has an extension would dial over the trunk by it. */
  @LogMessage(level = WARN)
  @Message(
      id = 330,
      value =
          "Extension %s may not register %s: that is a number at the trunk's proxy, which would be"
              + " dialled at our expense; make the number a contact of the member instead")
  void costlyContact(String extension, String contact);
}
