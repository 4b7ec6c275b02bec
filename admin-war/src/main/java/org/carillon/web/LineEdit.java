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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carillon.admin.GroupAdmin;
import org.carillon.admin.InvalidLine;
import org.carillon.admin.LineAdmin;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Line;

/** The page that makes a line or changes one. */
@Named
@ViewScoped
public class LineEdit implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "lines?faces-redirect=true";

  @EJB private LineAdmin admin;
  @EJB private GroupAdmin groups;
  @Inject private Words words;
  @Inject private FaultWords faults;
  @Inject private UsualHours usual;

  private String number = "";
  private boolean known;
  private long version;
  private LineForm form;

  @PostConstruct
  void begin() {
    form = LineForm.empty(usual.hours());
  }

  /** Reads the line, if the address names one; a number that no line has is answered with 404. */
  public void open() throws IOException {
    if (number.isEmpty()) {
      return;
    }
    Optional<Line> line = admin.line(number);
    if (line.isEmpty()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "no such line");
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    known = true;
    version = admin.version(number);
    form = LineForm.of(line.get());
  }

  /** Saves and returns to the list; stays on the page, with a message, when a value is wrong. */
  public String save() {
    try {
      Line line = form.line(admin.numbers());
      store(line);
      return done("lines.saved", line.number());
    } catch (IllegalArgumentException wrong) {
      return stay(wrong);
    }
  }

  /** Removes the line and returns to the list; stays when something still leads to it. */
  public String remove() {
    try {
      admin.remove(number);
      return done("lines.removed", number);
    } catch (InvalidLine wrong) {
      return stay(wrong);
    }
  }

  private void store(Line line) {
    if (known) {
      admin.save(line, version);
      return;
    }
    if (admin.line(line.number()).isPresent()) {
      throw new InvalidValue(FormFault.LINE_TAKEN, line.number());
    }
    admin.save(line);
  }

  private String done(String message, String line) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String said = words.text(message, line);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
    return LIST;
  }

  private String stay(IllegalArgumentException wrong) {
    String said = faults.of(wrong);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    return "";
  }

  /** The number of the line, as the address of the page says; empty for a new one. */
  public String getNumber() {
    return number;
  }

  /** See {@link #getNumber}. */
  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  /** Whether the line exists already. */
  public boolean isKnown() {
    return known;
  }

  /** What the administrator fills in. */
  public LineForm getForm() {
    return form;
  }

  /** The groups that a step may ring. */
  public List<CallGroup> getGroups() {
    return groups.groups();
  }

  /** What a line may be for. */
  public List<Line.Kind> getKinds() {
    return Arrays.asList(Line.Kind.values());
  }

  /** Which callers a rule may be about. */
  public List<RuleField.Who> getCallers() {
    return Arrays.asList(RuleField.Who.values());
  }

  /** What may happen to their calls. */
  public List<RuleField.What> getTreatments() {
    return Arrays.asList(RuleField.What.values());
  }
}
