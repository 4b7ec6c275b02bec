package org.carillon.sip.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which way a call came and whom it was offered to since (RFC 7044). Each change returns another
 * history.
 */
public final class History {

  /** Header that tells the history. */
  public static final String HEADER = "History-Info";

  private final List<String> received;
  private final HistoryEntry dialled;
  private final boolean dialledIsReceived;
  private final HistoryEntry group;
  private final List<HistoryEntry> offers;

  private History(
      List<String> received,
      HistoryEntry dialled,
      boolean dialledIsReceived,
      HistoryEntry group,
      List<HistoryEntry> offers) {
    this.received = received;
    this.dialled = dialled;
    this.dialledIsReceived = dialledIsReceived;
    this.group = group;
    this.offers = List.copyOf(offers);
  }

  /**
   * The history of a call that comes in. Where the caller's history does not say that the call was
   * sent to us, an entry of ours says it in its place (RFC 7044 9.1).
   *
   * @param callers values of the caller's History-Info
   * @param dialled the Request-URI
   */
  public static History of(Iterator<String> callers, String dialled) {
    List<String> received = HistoryText.entries(callers);
    String target = HistoryText.withoutHeaders(dialled);
    String last = received.isEmpty() ? "" : received.get(received.size() - 1);
    String index = HistoryText.index(last).orElse("");
    boolean known = !index.isEmpty() && HistoryText.isAbout(last, target);
    // RFC 7044 10.3: a gap is marked by a level of its own, with the value 0
    String ours = index.isEmpty() ? "1" : index + ".0";
    HistoryEntry group = HistoryEntry.root(target, known ? index : ours);
    return new History(List.copyOf(received), group, known, group, List.of());
  }

  /** The call goes on to another group, which stands for the one before. */
  public History entered(String next) {
    HistoryEntry entry = HistoryEntry.mapped(next, nextIndex(), group.index());
    return new History(received, dialled, dialledIsReceived, entry, plus(entry));
  }

  /** The call is offered at this address in the group's place. */
  public History offered(String target) {
    return offered(target, group.index());
  }

  /** The address of an offer sent the call on, with this status: it is offered there instead. */
  public History redirected(String from, int status, String target) {
    String index =
        offers.stream()
            .filter(offer -> offer.uri().equals(HistoryText.withoutHeaders(from)))
            .reduce((earlier, later) -> later)
            .map(HistoryEntry::index)
            .orElse(group.index());
    return ended(from, status).offered(target, index);
  }

  /** The offer at this address came to nothing, with this status; 408 when its time was over. */
  public History ended(String target, int status) {
    String uri = HistoryText.withoutHeaders(target);
    return changed(offer -> offer.isOpenAt(uri) ? offer.failed(status) : offer);
  }

  /** Whether the call was at this address before. */
  public boolean wentTo(String target) {
    return Stream.concat(
            received.stream(),
            Stream.concat(Stream.of(dialled), offers.stream()).map(HistoryEntry::value))
        .anyMatch(entry -> HistoryText.isAbout(entry, target));
  }

  /**
   * What the phone that was offered the call last gets to know: what was received, what has failed,
   * and itself; not the phones that ring beside it.
   */
  public List<String> values() {
    List<String> values = new ArrayList<>(received);
    if (!dialledIsReceived) {
      values.add(dialled.value());
    }
    for (int i = 0; i < offers.size(); i++) {
      HistoryEntry offer = offers.get(i);
      if (offer.cause().isPresent() || offer.isAbove(group) || i == offers.size() - 1) {
        values.add(offer.value());
      }
    }
    return values;
  }

  private History offered(String target, String from) {
    String uri = HistoryText.withoutHeaders(target);
    boolean known = offers.stream().anyMatch(offer -> offer.isBelow(group) && offer.isOpenAt(uri));
    return known ? with(last(uri)) : with(plus(HistoryEntry.mapped(uri, nextIndex(), from)));
  }

  /** The offers, where the open one of this target, who has several phones, stands last. */
  private List<HistoryEntry> last(String uri) {
    return Stream.concat(
            offers.stream().filter(offer -> !offer.isOpenAt(uri)),
            offers.stream().filter(offer -> offer.isOpenAt(uri)))
        .toList();
  }

  private String nextIndex() {
    long before = offers.stream().filter(offer -> offer.isBelow(group)).count();
    return group.index() + "." + (before + 1);
  }

  private List<HistoryEntry> plus(HistoryEntry entry) {
    return Stream.concat(offers.stream(), Stream.of(entry)).toList();
  }

  private History changed(UnaryOperator<HistoryEntry> change) {
    return with(offers.stream().map(change).toList());
  }

  private History with(List<HistoryEntry> other) {
    return new History(received, dialled, dialledIsReceived, group, other);
  }
}
