package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.admin.GroupAdmin;
import org.carillon.admin.LineAdmin;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Heading;
import org.carillon.domain.line.Line;

/** The page that lists the lines, and shows what becomes of a call on each. */
@Named
@RequestScoped
public class Lines {

  @Inject private LineAdmin admin;
  @Inject private GroupAdmin groups;
  @Inject private Words words;
  @Inject private LineWords lineWords;

  private List<Line> all = List.of();
  private Map<String, CallGroup> byNumber = Map.of();

  @PostConstruct
  void read() {
    all = admin.lines();
    byNumber =
        groups.groups().stream().collect(Collectors.toMap(CallGroup::number, Function.identity()));
  }

  /** Every line, in the order of their numbers. */
  public List<Line> getAll() {
    return all;
  }

  /** The way of a call while the line is open; empty when it never is. */
  public List<ChainPicture> whenOpen(Line line) {
    return when(line, true);
  }

  /** The way of a call while the line is closed; empty when it never is. */
  public List<ChainPicture> whenClosed(Line line) {
    return when(line, false);
  }

  private List<ChainPicture> when(Line line, boolean open) {
    Instant now = Instant.now();
    return Stream.concat(Stream.of(now), line.hours().nextChange(now).stream())
        .filter(moment -> line.hours().isOpen(moment) == open)
        .limit(1)
        .map(moment -> picture(admin.unanswered(line, moment)))
        .toList();
  }

  private ChainPicture picture(List<Heading> way) {
    List<ChainPicture.Label> labels =
        way.isEmpty() ? List.of(refused()) : way.stream().map(this::label).toList();
    String description =
        labels.stream()
            .map(label -> label.title() + " (" + label.detail() + ")")
            .collect(Collectors.joining(words.text("lines.then")));
    return ChainPicture.of(labels, description);
  }

  private ChainPicture.Label label(Heading heading) {
    if (heading instanceof Heading.Ring ring) {
      return ring(ring);
    }
    Heading.Leave leave = (Heading.Leave) heading;
    return new ChainPicture.Label(
        "end", lineWords.place(leave.to()), DestinationField.target(leave.to()));
  }

  private ChainPicture.Label ring(Heading.Ring ring) {
    Optional<CallGroup> group = Optional.ofNullable(byNumber.get(ring.group()));
    String title = ring.group() + group.map(it -> " " + it.name()).orElse("");
    String detail = group.map(ring::as).map(it -> lineWords.rings(it.ringTime())).orElse("–");
    return new ChainPicture.Label("ring", title, detail);
  }

  private ChainPicture.Label refused() {
    return new ChainPicture.Label("end", words.text("destination.REJECT"), "");
  }
}
