package org.carillon.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;

/** The members of a group, in the order in which the administrator puts them. */
public class MembersForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ID = "[A-Za-z0-9+][A-Za-z0-9.+_-]{0,63}";

  private final List<MemberForm> rows;
  private String newcomer = "";

  MembersForm(List<Member> members) {
    rows = new ArrayList<>(members.stream().map(MemberForm::of).toList());
  }

  List<Member> members() {
    return rows.stream().map(MemberForm::member).toList();
  }

  /**
   * Puts whoever is named as newcomer at the end, with the name and the phones that they have in
   * other groups; nobody when nobody is named. An {@link IllegalArgumentException} says why not.
   */
  void add(Collection<Member> known) {
    String id = newcomer.strip();
    if (id.isEmpty()) {
      return;
    }
    requireNew(id);
    rows.add(
        known.stream()
            .filter(member -> member.id().value().equals(id))
            .findFirst()
            .map(member -> member.at(Place.USUAL))
            .map(MemberForm::of)
            .orElseGet(() -> MemberForm.of(new Member(new MemberId(id), id, List.of(), true))));
    newcomer = "";
  }

  private void requireNew(String id) {
    if (!id.matches(ID)) {
      throw new InvalidValue(FormFault.MEMBER, id);
    }
    if (rows.stream().anyMatch(row -> row.getId().equals(id))) {
      throw new InvalidValue(FormFault.LISTED, id);
    }
  }

  /** Takes the member out of the group. */
  public void remove(MemberForm row) {
    rows.remove(row);
  }

  /** Puts the member before the one above. */
  public void up(MemberForm row) {
    int place = rows.indexOf(row);
    if (place > 0) {
      Collections.swap(rows, place, place - 1);
    }
  }

  /** Puts the member after the one below. */
  public void down(MemberForm row) {
    int place = rows.indexOf(row);
    if (place >= 0 && place < rows.size() - 1) {
      Collections.swap(rows, place, place + 1);
    }
  }

  /** The members, in their order. */
  public List<MemberForm> getRows() {
    return rows;
  }

  /** Who is added next: the id of a member there is, or a new one. */
  public String getNewcomer() {
    return newcomer;
  }

  /** See {@link #getNewcomer}. */
  public void setNewcomer(String newcomer) {
    this.newcomer = newcomer == null ? "" : newcomer;
  }
}
