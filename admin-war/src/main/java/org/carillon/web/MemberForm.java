package org.carillon.web;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;

/** The inputs that make a member of a group. */
public class MemberForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private String displayName;
  private String contacts;
  private boolean enabled;
  private int tier;
  private int weight;
  private long delaySeconds;
  private Long ringSeconds;
  private String skills;

  private MemberForm(Member member) {
    Place place = member.place();
    id = member.id().value();
    displayName = member.displayName();
    contacts = String.join("\n", member.contacts());
    enabled = member.enabled();
    tier = place.tier();
    weight = place.weight();
    delaySeconds = place.delay().toSeconds();
    ringSeconds = place.ringTime().map(Duration::toSeconds).orElse(null);
    skills = SkillField.of(place.skills());
  }

  static MemberForm of(Member member) {
    return new MemberForm(member);
  }

  /** The member; an {@link IllegalArgumentException} names what is wrong, and the remedy. */
  Member member() {
    String name = displayName.isBlank() ? id : displayName.strip();
    return new Member(new MemberId(id), name, addresses(), enabled, place());
  }

  private List<String> addresses() {
    return contacts.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Place place() {
    return new Place(
        tier,
        weight,
        SkillField.read(skills),
        Duration.ofSeconds(delaySeconds),
        Optional.ofNullable(ringSeconds).map(Duration::ofSeconds));
  }

  /** Who it is; stays the same for ever. */
  public String getId() {
    return id;
  }

  /** The name that people read; empty for the id. */
  public String getDisplayName() {
    return displayName;
  }

  /** See {@link #getDisplayName}. */
  public void setDisplayName(String displayName) {
    this.displayName = displayName == null ? "" : displayName;
  }

  /** SIP URIs of the phones, one a line. */
  public String getContacts() {
    return contacts;
  }

  /** See {@link #getContacts}. */
  public void setContacts(String contacts) {
    this.contacts = contacts == null ? "" : contacts;
  }

  /** Whether the member is rung. */
  public boolean isEnabled() {
    return enabled;
  }

  /** See {@link #isEnabled}. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** Which tier; 1 is the first. */
  public int getTier() {
    return tier;
  }

  /** See {@link #getTier}. */
  public void setTier(int tier) {
    this.tier = tier;
  }

  /** Share of the calls under the weighted strategy. */
  public int getWeight() {
    return weight;
  }

  /** See {@link #getWeight}. */
  public void setWeight(int weight) {
    this.weight = weight;
  }

  /** How long after the others the phone begins to ring, in seconds. */
  public long getDelaySeconds() {
    return delaySeconds;
  }

  /** See {@link #getDelaySeconds}. */
  public void setDelaySeconds(long delaySeconds) {
    this.delaySeconds = delaySeconds;
  }

  /** How long this member rings, in seconds; nothing for the group's ring time. */
  public Long getRingSeconds() {
    return ringSeconds;
  }

  /** See {@link #getRingSeconds}. */
  public void setRingSeconds(Long ringSeconds) {
    this.ringSeconds = ringSeconds;
  }

  /** Skills and their levels, as {@link SkillField} reads them. */
  public String getSkills() {
    return skills;
  }

  /** See {@link #getSkills}. */
  public void setSkills(String skills) {
    this.skills = skills == null ? "" : skills;
  }
}
