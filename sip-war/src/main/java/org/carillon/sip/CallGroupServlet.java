package org.carillon.sip;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.registration.Authentication;
import org.carillon.registration.Registrations;
import org.carillon.routing.Attendance;
import org.carillon.routing.CallRouter;
import org.carillon.sip.codes.FeatureCodes;
import org.carillon.sip.flow.CallFlow;
import org.carillon.sip.flow.Facilities;
import org.carillon.sip.lookup.CallIndex;
import org.carillon.sip.lookup.Claims;
import org.carillon.sip.lookup.Identification;
import org.carillon.sip.lookup.PickUps;
import org.carillon.sip.lookup.SessionKeys;
import org.carillon.sip.lookup.TakeOvers;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;
import org.carillon.sip.registrar.Registrar;
import org.carillon.sip.registrar.TollContacts;

/** Takes the SIP messages: hands each to its call, and registrations to the registrar. */
@jakarta.servlet.sip.annotation.SipServlet(name = "CallGroupServlet", loadOnStartup = 1)
public class CallGroupServlet extends SipServlet {

  private static final long serialVersionUID = 1L;

  @EJB private transient CallRouter router;
  @Inject private transient Settings settings;
  @Inject private transient Authentication authentication;
  @Inject private transient Registrations registrations;
  @Inject private transient Attendance attendance;
  private transient OutsideCalls outside;
  private transient InsideCalls inside;

  /** For the container, which injects the rest. */
  public CallGroupServlet() {}

  CallGroupServlet(
      CallRouter router,
      Settings settings,
      Authentication authentication,
      Registrations registrations,
      Attendance attendance) {
    this.router = router;
    this.settings = settings;
    this.authentication = authentication;
    this.registrations = registrations;
    this.attendance = attendance;
  }

  @Override
  public void init() {
    CallIndex index = CallIndex.empty();
    Identification identification =
        new Identification(attendance, authentication, Clock.systemUTC());
    Claims claims = claims(index, identification);
    SessionKeys.follow(claims);
    inside = new InsideCalls(claims);
    outside =
        new OutsideCalls(
            facilities(index),
            claims,
            new FeatureCodes(settings.codes(), attendance, identification, Clock.systemUTC()),
            new Registrar(
                authentication,
                registrations,
                new TollContacts(settings.trunk()),
                Clock.systemUTC()));
  }

  private Claims claims(CallIndex index, Identification identification) {
    return new Claims(
        settings.codes().pickUp(),
        new PickUps(index.ringing(), attendance, identification, router::serves),
        new TakeOvers(index.dialogs(), index.passes(), identification));
  }

  private Facilities facilities(CallIndex index) {
    return Facilities.of(
        router,
        settings,
        (SipFactory) getServletContext().getAttribute(SIP_FACTORY),
        (TimerService) getServletContext().getAttribute(TIMER_SERVICE),
        index);
  }

  @Override
  protected void doRequest(SipServletRequest request) throws IOException {
    Optional<CallFlow> call = CallFlow.of(request.getApplicationSession());
    try {
      if (call.isEmpty()) {
        outside.serve(request);
      } else {
        inside.serve(request, call.get().messages());
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
        call.get().messages().response(response);
      }
    } catch (IOException | RuntimeException fault) {
      SipLog.LOG.messageFault(response.getStatus() + " to " + response.getMethod(), fault);
      call.ifPresent(CallFlow::abort);
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
