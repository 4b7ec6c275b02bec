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
import java.time.Instant;
import java.util.Optional;
import org.carillon.admin.ExtensionAdmin;
import org.carillon.admin.ExtensionStatus;

/** The page that makes an extension, changes or removes one. */
@Named
@ViewScoped
public class ExtensionEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private ExtensionAdmin admin;
  @Inject private Words words;
  @Inject private FaultWords faults;

  private String existing = "";
  private String name = "";
  private String password = "";
  private boolean enabled = true;
  private long version;

  /** Reads the extension, unless a new one is made; one that is not there is answered with 404. */
  public void open() throws IOException {
    if (isNew()) {
      return;
    }
    Optional<ExtensionStatus> status =
        admin.extensions(Instant.now()).stream()
            .filter(one -> one.name().equals(existing))
            .findFirst();
    if (status.isEmpty()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "no such extension");
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    name = existing;
    enabled = status.get().enabled();
    version = admin.version(existing);
  }

  /**
   * Saves and returns to the list; stays on the page, with a message, when a value does not fit.
   */
  public String save() {
    try {
      store();
      return done("extension.saved", name);
    } catch (IllegalArgumentException wrong) {
      return stay(wrong);
    }
  }

  /** Removes the extension and returns to the list; stays when a group still has it. */
  public String remove() {
    try {
      admin.remove(existing);
      return done("extension.removed", existing);
    } catch (IllegalArgumentException wrong) {
      return stay(wrong);
    }
  }

  private String done(String message, String extension) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    tell(FacesMessage.SEVERITY_INFO, words.say(message, extension));
    return "extensions?faces-redirect=true";
  }

  private String stay(IllegalArgumentException wrong) {
    tell(FacesMessage.SEVERITY_ERROR, faults.of(wrong));
    return "";
  }

  private static void tell(FacesMessage.Severity severity, String said) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, said, said));
  }

  /** Whether there is no such extension yet. */
  public boolean isNew() {
    return existing.isEmpty();
  }

  /** The extension that is changed, as the address of the page says; empty for a new one. */
  public String getExisting() {
    return existing;
  }

  /** See {@link #getExisting}. */
  public void setExisting(String existing) {
    this.existing = existing == null ? "" : existing;
  }

  /** The user name of the phones. */
  public String getName() {
    return name;
  }

  /** See {@link #getName}. */
  public void setName(String name) {
    this.name = name == null ? "" : name.strip();
  }

  /** The new password; empty leaves the old one. Never shown. */
  public String getPassword() {
    return "";
  }

  /** See {@link #getPassword}. */
  public void setPassword(String password) {
    this.password = password == null ? "" : password;
  }

  /** Whether the phones may register. */
  public boolean isEnabled() {
    return enabled;
  }

  /** See {@link #isEnabled}. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  private void store() {
    if (isNew()) {
      admin.create(name, password);
      return;
    }
    name = existing;
    admin.change(existing, password, enabled, version);
  }
}
