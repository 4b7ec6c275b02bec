package org.carillon.web;

import java.io.Serializable;
import org.carillon.domain.group.Destination;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.PresetWishes;

/** The inputs that say how a preset is to be applied. */
public class PresetForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String line = "";
  private String name = "";
  private String group = "";
  private String members = "";
  private String backup = "";
  private String backupMembers = "";
  private String voicemail = "";
  private final DestinationField inHours = new DestinationField(DestinationField.Kind.GROUP);
  private final HoursForm hours;

  /** A form whose line is open at these hours until somebody says otherwise. */
  PresetForm(BusinessHours usual) {
    this.hours = HoursForm.of(usual);
  }

  /** What is wished for; an {@link IllegalArgumentException} names what is wrong. */
  PresetWishes wishes(MemberLines known) {
    return new PresetWishes(
        line.strip(),
        name.strip(),
        new PresetWishes.Team(group.strip(), known.read(members)),
        new PresetWishes.Team(backup.strip(), known.read(backupMembers)),
        hours.hours(),
        inHours.destination().orElseGet(Destination.Reject::new),
        new Destination.Voicemail(voicemail.strip()));
  }

  /** The number that callers dial. */
  public String getLine() {
    return line;
  }

  /** See {@link #getLine}. */
  public void setLine(String line) {
    this.line = text(line);
  }

  /** What people call the line and its group. */
  public String getName() {
    return name;
  }

  /** See {@link #getName}. */
  public void setName(String name) {
    this.name = text(name);
  }

  /** Number of the group. */
  public String getGroup() {
    return group;
  }

  /** See {@link #getGroup}. */
  public void setGroup(String group) {
    this.group = text(group);
  }

  /** Its members, one a line. */
  public String getMembers() {
    return members;
  }

  /** See {@link #getMembers}. */
  public void setMembers(String members) {
    this.members = text(members);
  }

  /** Number of the second group. */
  public String getBackup() {
    return backup;
  }

  /** See {@link #getBackup}. */
  public void setBackup(String backup) {
    this.backup = text(backup);
  }

  /** The members of the second group, one a line. */
  public String getBackupMembers() {
    return backupMembers;
  }

  /** See {@link #getBackupMembers}. */
  public void setBackupMembers(String backupMembers) {
    this.backupMembers = text(backupMembers);
  }

  /** SIP URI of the mailbox. */
  public String getVoicemail() {
    return voicemail;
  }

  /** See {@link #getVoicemail}. */
  public void setVoicemail(String voicemail) {
    this.voicemail = text(voicemail);
  }

  /** Where calls go during office hours. */
  public DestinationField getInHours() {
    return inHours;
  }

  /** The office hours. */
  public HoursForm getHours() {
    return hours;
  }

  private static String text(String input) {
    return input == null ? "" : input;
  }
}
