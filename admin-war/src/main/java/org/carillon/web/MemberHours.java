package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.carillon.admin.ScheduleAdmin;
import org.carillon.domain.group.Member;
import org.carillon.domain.hours.BusinessHours;

/** The page that gives a member hours of his own, or takes them away. */
@Named
@ViewScoped
public class MemberHours implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private ScheduleAdmin admin;
  @Inject private Words words;
  @Inject private FaultWords faults;
  @Inject private UsualHours usual;

  private String member = "";
  private String name = "";
  private boolean own;
  private HoursForm hours;

  @PostConstruct
  void begin() {
    hours = HoursForm.of(usual.hours());
  }

  /** Reads the member's hours; a name that no member has is answered with 404. */
  public void open() throws IOException {
    Optional<Member> found = admin.member(member);
    if (found.isEmpty()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "no such member");
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    name = found.get().displayName();
    Optional<BusinessHours> stored = admin.hours(member);
    own = stored.isPresent();
    stored.ifPresent(known -> hours = HoursForm.of(known));
  }

  /** Saves and returns to the members; stays on the page, with a message, when a value is wrong. */
  public String save() {
    try {
      store();
    } catch (IllegalArgumentException wrong) {
      tell(FacesMessage.SEVERITY_ERROR, faults.of(wrong));
      return "";
    }
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    tell(FacesMessage.SEVERITY_INFO, words.say("memberHours.saved", name));
    return "members?faces-redirect=true";
  }

  private void store() {
    if (own) {
      admin.save(member, hours.hours());
    } else {
      admin.remove(member);
    }
  }

  private static void tell(FacesMessage.Severity severity, String said) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, said, said));
  }

  /** The member, as the address of the page says. */
  public String getMember() {
    return member;
  }

  /** See {@link #getMember}. */
  public void setMember(String member) {
    this.member = member == null ? "" : member;
  }

  /** The name that people read. */
  public String getName() {
    return name;
  }

  /** Whether the member has hours of his own; otherwise he is always at work. */
  public boolean isOwn() {
    return own;
  }

  /** See {@link #isOwn}. */
  public void setOwn(boolean own) {
    this.own = own;
  }

  /** His hours; read when he has his own. */
  public HoursForm getHours() {
    return hours;
  }
}
