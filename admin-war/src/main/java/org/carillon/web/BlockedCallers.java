package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.admin.LineAdmin;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.caller.NumberPlan;

/** The page that says whose calls are refused. */
@Named
@ViewScoped
public class BlockedCallers implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private LineAdmin admin;
  @Inject private Words words;
  @Inject private FaultWords faults;

  private String numbers = "";
  private boolean anonymous;

  @PostConstruct
  void read() {
    BlockList blocked = admin.blocked();
    numbers = blocked.numbers().stream().sorted().collect(Collectors.joining("\n"));
    anonymous = blocked.anonymous();
  }

  /** Saves the list, and shows it as it was saved. */
  public void save() {
    try {
      admin.block(new BlockList(normal(numbers, admin.numbers()), anonymous));
      read();
      say(FacesMessage.SEVERITY_INFO, words.text("blocked.saved"));
    } catch (IllegalArgumentException wrong) {
      say(FacesMessage.SEVERITY_ERROR, faults.of(wrong));
    }
  }

  /** The numbers of a text, parted by lines, commas or semicolons, each in its one way. */
  static Set<String> normal(String text, NumberPlan plan) {
    return text.lines()
        .flatMap(line -> Stream.of(line.split("[,;]")))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .map(plan::normal)
        .collect(Collectors.toSet());
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
  }

  /** Their numbers, one a line. */
  public String getNumbers() {
    return numbers;
  }

  /** See {@link #getNumbers}. */
  public void setNumbers(String numbers) {
    this.numbers = numbers == null ? "" : numbers;
  }

  /** Whether callers without a number are refused too. */
  public boolean isAnonymous() {
    return anonymous;
  }

  /** See {@link #isAnonymous}. */
  public void setAnonymous(boolean anonymous) {
    this.anonymous = anonymous;
  }
}
