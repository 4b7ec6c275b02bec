package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.carillon.admin.ExtensionAdmin;
import org.carillon.admin.ExtensionStatus;

/** The page that lists the extensions with their phones. */
@Named
@RequestScoped
public class Extensions {

  @Inject private ExtensionAdmin admin;

  private List<ExtensionStatus> all = List.of();

  @PostConstruct
  void read() {
    all = admin.extensions(Instant.now());
  }

  /** Every extension, in the order of their names. */
  public List<ExtensionStatus> getAll() {
    return all;
  }
}
