package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carillon.admin.GroupAdmin;
import org.carillon.domain.group.CallGroup;

/** The page that lists the groups. */
@Named
@RequestScoped
public class Groups {

  @Inject private GroupAdmin admin;

  private List<CallGroup> all = List.of();

  @PostConstruct
  void read() {
    all = admin.groups();
  }

  /** Every group, in the order of their numbers. */
  public List<CallGroup> getAll() {
    return all;
  }
}
