package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Ends the session of whoever is signed in. */
@Named
@RequestScoped
public class SignOut {

  @Inject private HttpServletRequest request;

  /** Signs out, forgets the session and shows the sign-in page. */
  public void leave() throws ServletException, IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    request.logout();
    external.invalidateSession();
    external.redirect(request.getContextPath() + "/groups.xhtml");
  }
}
