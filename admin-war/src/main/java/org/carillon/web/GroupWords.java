package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.GroupOptions.StartAt;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.MissedOnPhones;

/** What an administrator may choose for a group, in plain words of the reader's language. */
@Named
@RequestScoped
public class GroupWords {

  @Inject private Words words;

  /** What the choice comes to, for a value of one of the enumerations below. */
  public String choice(Enum<?> value) {
    return words.text("choice." + value.getDeclaringClass().getSimpleName() + "." + value);
  }

  /** Where a rotating strategy may begin. */
  public List<StartAt> getStarts() {
    return Arrays.asList(StartAt.values());
  }

  /** Which calls may end idle time. */
  public List<IdleScope> getIdleScopes() {
    return Arrays.asList(IdleScope.values());
  }

  /** What may happen when a phone sends callers elsewhere. */
  public List<ForwardPolicy> getForwards() {
    return Arrays.asList(ForwardPolicy.values());
  }

  /** Whom a refusal may speak for. */
  public List<DeclineScope> getDeclines() {
    return Arrays.asList(DeclineScope.values());
  }

  /** On which phones a missed call may show up. */
  public List<MissedOnPhones> getMissed() {
    return Arrays.asList(MissedOnPhones.values());
  }
}
