package org.carillon.web;

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
import java.time.Duration;
import java.util.Optional;
import org.carillon.admin.GroupAdmin;
import org.carillon.admin.InvalidGroup;
import org.carillon.domain.group.CallGroup;

/** The page that changes one group's name and ring time. */
@Named
@ViewScoped
public class GroupEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private GroupAdmin admin;
  @Inject private Words words;

  private String number = "";
  private String name = "";
  private long ringSeconds;

  /** Reads the group; a number that no group has is answered with 404. */
  public void open() throws IOException {
    Optional<CallGroup> group = group();
    if (group.isEmpty()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "no such group");
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    name = group.get().name();
    ringSeconds = group.get().ringTime().toSeconds();
  }

  /**
   * Saves and returns to the list; stays on the page, with a message, when a value does not fit.
   */
  public String save() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      admin.save(changed(group().orElseThrow()));
    } catch (IllegalArgumentException | InvalidGroup wrong) {
      faces.addMessage(null, message(FacesMessage.SEVERITY_ERROR, wrong.getMessage()));
      return "";
    }
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, words.say("groups.saved", number)));
    return "groups?faces-redirect=true";
  }

  /** The number of the group, as the address of the page says. */
  public String getNumber() {
    return number;
  }

  /** See {@link #getNumber}. */
  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  /** What people call the group. */
  public String getName() {
    return name;
  }

  /** See {@link #getName}. */
  public void setName(String name) {
    this.name = name;
  }

  /** How long a stage rings, in seconds. */
  public long getRingSeconds() {
    return ringSeconds;
  }

  /** See {@link #getRingSeconds}. */
  public void setRingSeconds(long ringSeconds) {
    this.ringSeconds = ringSeconds;
  }

  private Optional<CallGroup> group() {
    return admin.groups().stream().filter(group -> group.number().equals(number)).findFirst();
  }

  private CallGroup changed(CallGroup old) {
    return new CallGroup(
        old.number(),
        name.strip(),
        old.strategy(),
        Duration.ofSeconds(ringSeconds),
        old.maxTime(),
        old.members(),
        old.enabled(),
        old.options(),
        old.overflow());
  }

  private static FacesMessage message(FacesMessage.Severity severity, String text) {
    return new FacesMessage(severity, text, text);
  }
}
