package org.carillon.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;

/** A row of member, with its contacts in order. */
@Entity(name = "Member")
@Table(name = "member")
@NamedQuery(name = MemberEntity.BY_NAMES, query = "select m from Member m where m.name in :names")
class MemberEntity {

  static final String BY_NAMES = "Member.byNames";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
  @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 10)
  private Long id;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Column(name = "enabled")
  private boolean enabled;

  @ElementCollection
  @CollectionTable(name = "member_contact", joinColumns = @JoinColumn(name = "member_id"))
  @OrderColumn(name = "position")
  @Column(name = "uri", nullable = false)
  private List<String> contacts = new ArrayList<>();

  String name() {
    return name;
  }

  /** Takes the member's values over; whether that changes a member who was there before. */
  boolean update(Member member) {
    boolean changed = id != null && !toMember().at(member.place()).equals(member);
    name = member.id().value();
    displayName = member.displayName();
    enabled = member.enabled();
    if (!List.copyOf(contacts).equals(member.contacts())) {
      contacts.clear();
      contacts.addAll(member.contacts());
    }
    return changed;
  }

  Member toMember() {
    return new Member(new MemberId(name), displayName, List.copyOf(contacts), enabled);
  }
}
