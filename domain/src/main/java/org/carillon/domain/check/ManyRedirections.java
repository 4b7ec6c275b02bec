package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.check.way.Way;
import org.carillon.domain.check.way.Ways;

/** A call is sent on twice at most (A19, D8). */
final class ManyRedirections implements Rule<Ways> {

  private static final int ADVISED = 2;

  @Override
  public Stream<Finding> findings(Ways ways, Known known) {
    int most = ways.all().stream().mapToInt(Way::redirections).max().orElse(0);
    return most > ADVISED
        ? Stream.of(Finding.of(Concern.MANY_REDIRECTIONS, most, ADVISED))
        : Stream.empty();
  }
}
