package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.admin.MemberAdmin;
import org.carillon.admin.MemberStatus;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.availability.Wish;

/**
 * The page that shows what the members are doing, and pauses them or signs them out. It keeps the
 * members it showed, so that a button belongs to the member beside it, whatever changed meanwhile.
 */
@Named
@ViewScoped
public class Members implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MemberAdmin admin;
  @Inject private Words words;
  @Inject private FaultWords faults;

  private final List<MemberStatus> all = new ArrayList<>();
  private final Map<String, String> reasons = new HashMap<>();

  @PostConstruct
  void read() {
    all.addAll(admin.members(Instant.now()));
  }

  /** Every member, in the order of their names. */
  public List<MemberStatus> getAll() {
    return all;
  }

  /** Why members are to pause, by their names; what is written on the page. */
  public Map<String, String> getReasons() {
    return reasons;
  }

  /** What the member is doing, in plain words. */
  public String doing(MemberStatus member) {
    String state = words.text("members.state." + member.state());
    if (member.state() == MemberStatus.State.PAUSED) {
      return member
          .pause()
          .filter(reason -> !reason.isEmpty())
          .map(reason -> words.text("members.because", state, because(reason)))
          .orElse(state);
    }
    return member
        .until()
        .map(end -> words.text("members.until", state, until(member, end)))
        .orElse(state);
  }

  /** A shift may begin again days later; everything else that ends by itself ends soon. */
  private String until(MemberStatus member, Instant end) {
    return member.state() == MemberStatus.State.OFF_SCHEDULE ? words.weekday(end) : words.time(end);
  }

  /** Does this for the member, and shows the page anew. */
  public String grant(MemberStatus member, Wish.Kind kind) {
    String reason = kind == Wish.Kind.PAUSE ? reasons.getOrDefault(member.id(), "").strip() : "";
    try {
      boolean done = admin.grant(member.id(), new Wish(kind, reason), Instant.now());
      tell(done, words.say(done ? "members.done." + kind : "members.gone", member.name()));
    } catch (IllegalArgumentException wrong) {
      tell(false, faults.of(wrong));
    }
    return "members?faces-redirect=true";
  }

  private static void tell(boolean done, String said) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    FacesMessage.Severity severity =
        done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
    context.addMessage(null, new FacesMessage(severity, said, said));
  }

  private String because(String reason) {
    return reason.equals(Presence.AUTOMATIC) ? words.text("members.automatic") : reason;
  }
}
