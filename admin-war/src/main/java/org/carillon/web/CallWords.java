package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallSummary.SentOn;
import org.carillon.domain.call.Skip;
import org.carillon.domain.call.Visit;

/** Says which way a call went, and why a phone did not ring, in the reader's language. */
@Named
@RequestScoped
public class CallWords {

  @Inject private Words words;

  /** For the container. */
  public CallWords() {}

  CallWords(Words words) {
    this.words = words;
  }

  /** Why a member was passed over. */
  public String skip(Skip skip, String member) {
    return words.text("skip." + skip.reason(), member);
  }

  /** That the turn of a member never came. */
  public String unreached(String member) {
    return words.text("trace.notReached", member);
  }

  /** That the turn of others, who are not named, never came either; empty when all are named. */
  public String unreachedToo(Visit visit) {
    int others = visit.unreached().others();
    return others == 0 ? "" : words.count("trace.notReachedToo", others);
  }

  /**
   * What came of the call in a group: why the group could not take it, and what happened then.
   *
   * @param to where it went on to, as people read it
   */
  public String visit(Visit visit, String to) {
    String what = "visit." + visit.outcome();
    Optional<String> why = visit.reason().map(reason -> words.text("reason." + reason) + " ");
    return why.orElse("") + words.text(what, to);
  }

  /** How an offer ended, and where the member's phone sent the call before, if it did. */
  public String end(Attempt attempt) {
    String end = words.end(attempt.end());
    return attempt
        .redirectedTo()
        .map(to -> words.text("end.redirectedTo", end, words.caller(to)))
        .orElse(end);
  }

  /** What else is worth knowing of a call. */
  public List<String> flags(CallSummary call) {
    return call.particulars().flags().all().stream()
        .sorted()
        .map(flag -> words.text("flag." + flag))
        .toList();
  }

  /** Which line was dialled; empty when it was the group's own number. */
  public String line(CallSummary call) {
    return call.particulars()
        .line()
        .filter(number -> !number.equals(call.group()))
        .map(number -> words.text("calls.onLine", number))
        .orElse("");
  }

  /** How long it took the call to reach a group; empty when that took no second. */
  public String before(CallSummary call) {
    return call.beforeEntering()
        .filter(time -> time.toSeconds() > 0)
        .map(time -> words.text("calls.before", words.duration(time)))
        .orElse("");
  }

  /** What came of the call outside the groups. */
  public String sentOn(SentOn sent) {
    String key = sent.voicemail() ? "sentOn.voicemail" : "sentOn.outside";
    String address = words.caller(sent.to());
    return sent.answeredAt()
        .map(at -> words.text(key + ".answered", address, words.time(at)))
        .orElseGet(() -> words.text(key, address));
  }
}
