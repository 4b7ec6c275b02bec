package org.carillon.domain.kpi;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;

/**
 * The figures of one member (features 6.4).
 *
 * @param offers all of the period
 */
public record MemberKpis(List<OfferReading> offers) {

  /** What the member could have answered; a busy phone or a faster colleague is no fault. */
  private static final Set<AttemptEnd> CHANCES =
      EnumSet.of(AttemptEnd.ANSWERED, AttemptEnd.NO_ANSWER, AttemptEnd.DECLINED);

  /** Copies the list, so that the record stays immutable. */
  public MemberKpis {
    offers = List.copyOf(offers);
  }

  /** How often the member was offered a call. */
  public long offered() {
    return offers.size();
  }

  /** How many offers ended so: answered, refused, busy, lost to somebody faster. */
  public long count(AttemptEnd end) {
    return offers.stream().filter(offer -> offer.end() == end).count();
  }

  /** Answered, of those that the member answered, refused or let ring. */
  public Rate answerRate() {
    List<OfferReading> chances =
        offers.stream().filter(offer -> CHANCES.contains(offer.end())).toList();
    return Rate.of(chances, MemberKpis::isAnswered);
  }

  /** How long the member's phone rang before each answer. */
  public Times ringTimes() {
    return Times.of(answered(), offer -> Optional.of(offer.rang()));
  }

  /** How long the member talked in all. */
  public Duration talkTime() {
    return Times.of(answered(), offer -> Optional.of(offer.talked())).sum();
  }

  private List<OfferReading> answered() {
    return offers.stream().filter(MemberKpis::isAnswered).toList();
  }

  private static boolean isAnswered(OfferReading offer) {
    return offer.end() == AttemptEnd.ANSWERED;
  }
}
