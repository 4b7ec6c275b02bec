package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.admin.GroupAdmin;
import org.carillon.admin.PresetAdmin;
import org.carillon.domain.group.Member;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Preset;

/** The page that makes a line and its groups from a preset (K28). */
@Named
@ViewScoped
public class LinePreset implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private PresetAdmin admin;
  @EJB private GroupAdmin groups;
  @Inject private Words words;
  @Inject private FaultWords faults;
  @Inject private LineWords lineWords;
  @Inject private UsualHours usual;

  private String key = "";
  private PresetForm form;

  @PostConstruct
  void begin() {
    form = new PresetForm(usual.hours());
  }

  /** Makes everything and returns to the list; stays on the page when a value is wrong. */
  public String apply() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      MemberLines known = new MemberLines(members());
      Line line = admin.apply(chosen().orElseThrow(), form.wishes(known));
      faces.getExternalContext().getFlash().setKeepMessages(true);
      String said = words.text("lines.saved", line.number());
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
      return "lines?faces-redirect=true";
    } catch (IllegalArgumentException wrong) {
      String said = faults.of(wrong);
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
      return "";
    }
  }

  private Stream<Member> members() {
    return groups.groups().stream().flatMap(group -> group.members().stream());
  }

  /** Whether a preset is chosen. */
  public boolean isBegun() {
    return chosen().isPresent();
  }

  /** What the chosen preset is called. */
  public String getTitle() {
    return chosen().map(lineWords::presetName).orElse("");
  }

  /** Whether it has a second group. */
  public boolean isBackedUp() {
    return chosen().filter(Preset::hasBackup).isPresent();
  }

  /** Whether it is for the time outside office hours. */
  public boolean isOutsideHours() {
    return chosen().filter(Preset::isOutsideHours).isPresent();
  }

  private Optional<Preset> chosen() {
    return getPresets().stream().filter(preset -> preset.key().equals(key)).findFirst();
  }

  /** The presets there are. */
  public List<Preset> getPresets() {
    return Arrays.asList(Preset.values());
  }

  /** Names of the members there are. */
  public String getKnownMembers() {
    return members()
        .map(member -> member.id().value())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Key of the preset; empty before one is chosen. */
  public String getKey() {
    return key;
  }

  /** See {@link #getKey}. */
  public void setKey(String key) {
    this.key = key == null ? "" : key;
  }

  /** What the administrator fills in. */
  public PresetForm getForm() {
    return form;
  }
}
