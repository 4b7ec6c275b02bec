package org.carillon.web;

import java.io.Serializable;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Signals;

/** The inputs that say what phones and callers get to see. */
public class SignalsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private ForwardPolicy forwards;
  private DeclineScope declines;
  private MissedOnPhones missed;
  private String displayPrefix;
  private String alertInfo;
  private boolean keepRing;

  SignalsForm(Signals signals) {
    forwards = signals.forwards();
    declines = signals.declines();
    missed = signals.missed();
    displayPrefix = signals.displayPrefix();
    alertInfo = signals.alertInfo();
    keepRing = signals.keepRing();
  }

  Signals signals() {
    return new Signals(forwards, declines, missed, displayPrefix, alertInfo.strip(), keepRing);
  }

  /** What happens when a phone sends callers elsewhere. */
  public ForwardPolicy getForwards() {
    return forwards;
  }

  /** See {@link #getForwards}. */
  public void setForwards(ForwardPolicy forwards) {
    this.forwards = forwards;
  }

  /** Whom a refusal speaks for. */
  public DeclineScope getDeclines() {
    return declines;
  }

  /** See {@link #getDeclines}. */
  public void setDeclines(DeclineScope declines) {
    this.declines = declines;
  }

  /** On which phones a missed call shows up. */
  public MissedOnPhones getMissed() {
    return missed;
  }

  /** See {@link #getMissed}. */
  public void setMissed(MissedOnPhones missed) {
    this.missed = missed;
  }

  /** Written before the caller's name; empty for nothing. */
  public String getDisplayPrefix() {
    return displayPrefix;
  }

  /** See {@link #getDisplayPrefix}. */
  public void setDisplayPrefix(String displayPrefix) {
    this.displayPrefix = displayPrefix == null ? "" : displayPrefix;
  }

  /** Value of the Alert-Info header; empty passes on the caller's. */
  public String getAlertInfo() {
    return alertInfo;
  }

  /** See {@link #getAlertInfo}. */
  public void setAlertInfo(String alertInfo) {
    this.alertInfo = alertInfo == null ? "" : alertInfo;
  }

  /** Whether phones go on ringing like that where the call goes to from here. */
  public boolean isKeepRing() {
    return keepRing;
  }

  /** See {@link #isKeepRing}. */
  public void setKeepRing(boolean keepRing) {
    this.keepRing = keepRing;
  }
}
