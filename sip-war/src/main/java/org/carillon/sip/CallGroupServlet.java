package org.carillon.sip;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.journal.CallJournal;
import org.carillon.routing.CallRouter;
import org.carillon.sip.flow.CallFlow;
import org.carillon.sip.flow.Facilities;
import org.carillon.sip.flow.Reception;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Takes the SIP messages of calls to groups, and hands each to its call. */
@jakarta.servlet.sip.annotation.SipServlet(name = "CallGroupServlet", loadOnStartup = 1)
public class CallGroupServlet extends SipServlet {

  private static final long serialVersionUID = 1L;

  @EJB private transient CallRouter router;
  @EJB private transient CallJournal journal;
  @Inject private transient Settings settings;
  private transient Reception reception;

  /** For the container, which injects the rest. */
  public CallGroupServlet() {}

  CallGroupServlet(CallRouter router, CallJournal journal, Settings settings) {
    this.router = router;
    this.journal = journal;
    this.settings = settings;
  }

  @Override
  public void init() {
    reception =
        new Reception(
            Facilities.of(
                router,
                journal,
                settings,
                (SipFactory) getServletContext().getAttribute(SIP_FACTORY),
                (TimerService) getServletContext().getAttribute(TIMER_SERVICE)));
  }

  @Override
  protected void doRequest(SipServletRequest request) throws IOException {
    Optional<CallFlow> call = CallFlow.of(request.getApplicationSession());
    try {
      if (call.isEmpty()) {
        withoutCall(request);
      } else {
        toCall(request, call.get());
      }
    } catch (IOException | RuntimeException fault) {
      failed(request, call, fault);
    }
  }

  @Override
  protected void doResponse(SipServletResponse response) {
    Optional<CallFlow> call = CallFlow.of(response.getApplicationSession());
    try {
      if (call.isPresent()) {
        call.get().response(response);
      }
    } catch (IOException | RuntimeException fault) {
      SipLog.LOG.messageFault(response.getStatus() + " to " + response.getMethod(), fault);
      call.ifPresent(CallFlow::abort);
    }
  }

  private void withoutCall(SipServletRequest request) throws IOException {
    switch (request.getMethod()) {
      case "INVITE":
        if (request.isInitial()) {
          reception.receive(request);
        } else {
          Replies.refuse(request, StatusOf.NO_CALL);
        }
        break;
      case "OPTIONS":
        Replies.capabilities(request);
        break;
      case "ACK":
      case "CANCEL":
        break;
      case "BYE":
      case "PRACK":
      case "UPDATE":
      case "INFO":
        Replies.refuse(request, StatusOf.NO_CALL);
        break;
      default:
        Replies.refuse(request, StatusOf.METHOD);
    }
  }

  private static void toCall(SipServletRequest request, CallFlow call) throws IOException {
    switch (request.getMethod()) {
      case "INVITE":
        if (request.isInitial()) {
          // RFC 3261 8.2.2.2: the same INVITE came to us on two ways
          Replies.refuse(request, StatusOf.LOOP);
        } else {
          call.relay(request);
        }
        break;
      case "UPDATE":
      case "INFO":
      case "OPTIONS":
        call.relay(request);
        break;
      case "ACK":
        call.acknowledged(request);
        break;
      case "CANCEL":
        call.cancelled();
        break;
      case "BYE":
        call.hungUp(request);
        break;
      case "PRACK":
        Replies.ok(request);
        break;
      default:
        Replies.refuse(request, StatusOf.METHOD);
    }
  }

  private static void failed(SipServletRequest request, Optional<CallFlow> call, Exception fault)
      throws IOException {
    SipLog.LOG.messageFault(request.getMethod(), fault);
    call.or(() -> CallFlow.of(request.getApplicationSession())).ifPresent(CallFlow::abort);
    boolean answerable =
        !"ACK".equals(request.getMethod()) && !"CANCEL".equals(request.getMethod());
    if (answerable && !request.isCommitted()) {
      Refusal refusal = request.isInitial() ? StatusOf.FAILED : StatusOf.FAULT;
      Replies.refuse(request, refusal);
    }
  }
}
