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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.carillon.admin.GroupAdmin;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/** The page that makes a group, changes one or removes it. */
@Named
@ViewScoped
public class GroupEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private GroupAdmin admin;
  @Inject private Words words;
  @Inject private FaultWords faults;
  @Inject private StrategyWords strategyWords;

  private String number = "";
  private boolean known;
  private long version;
  private GroupForm form = GroupForm.empty();

  /** Reads the group, if the address names one; a number that no group has is answered with 404. */
  public void open() throws IOException {
    if (number.isEmpty()) {
      return;
    }
    Optional<CallGroup> group = group(number);
    if (group.isEmpty()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "no such group");
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    known = true;
    version = admin.version(number);
    form = GroupForm.of(group.get());
  }

  /** Adds the member that is named; stays as it is, with a message, when that name is wrong. */
  public void add() {
    try {
      form.getMembers().add(getPeople());
    } catch (IllegalArgumentException wrong) {
      stay(wrong);
    }
  }

  /**
   * Saves and returns to the list; stays on the page, with a message, when a value does not fit.
   */
  public String save() {
    try {
      form.getMembers().add(getPeople());
      CallGroup group = form.group();
      store(group);
      return done("groups.saved", group.number());
    } catch (IllegalArgumentException wrong) {
      return stay(wrong);
    }
  }

  /** Removes the group and returns to the list; stays when something still leads to it. */
  public String remove() {
    try {
      admin.remove(number);
      return done("groups.removed", number);
    } catch (IllegalArgumentException wrong) {
      return stay(wrong);
    }
  }

  private String done(String message, String group) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    tell(FacesMessage.SEVERITY_INFO, words.say(message, group));
    return "groups?faces-redirect=true";
  }

  private String stay(IllegalArgumentException wrong) {
    tell(FacesMessage.SEVERITY_ERROR, faults.of(wrong));
    return "";
  }

  private void store(CallGroup group) {
    if (known) {
      admin.save(group, version);
      return;
    }
    if (group(group.number()).isPresent()) {
      throw new InvalidValue(FormFault.GROUP_TAKEN, group.number());
    }
    admin.save(group);
  }

  private Optional<CallGroup> group(String wanted) {
    return admin.groups().stream().filter(group -> group.number().equals(wanted)).findFirst();
  }

  private static void tell(FacesMessage.Severity severity, String said) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, said, said));
  }

  /** The number of the group, as the address of the page says; empty for a new one. */
  public String getNumber() {
    return number;
  }

  /** See {@link #getNumber}. */
  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  /** Whether the group exists already. */
  public boolean isKnown() {
    return known;
  }

  /** What the administrator fills in. */
  public GroupForm getForm() {
    return form;
  }

  /** The keys of the strategies there are, the usual ones first. */
  public List<String> getStrategies() {
    return strategyWords.inOrder(admin.strategies());
  }

  /** The members of all groups, by name. */
  public Collection<Member> getPeople() {
    TreeMap<String, Member> people = new TreeMap<>();
    admin.groups().stream()
        .flatMap(group -> group.members().stream())
        .forEach(member -> people.put(member.id().value(), member));
    return people.values();
  }
}
