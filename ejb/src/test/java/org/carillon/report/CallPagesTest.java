package org.carillon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.call.CallSummary;
import org.junit.jupiter.api.Test;

/** Pages of 250 calls. */
class CallPagesTest {

  private static final CallFilter ALL = new CallFilter(Instant.EPOCH, Instant.MAX, List.of());

  private final List<Integer> asked = new ArrayList<>();

  @Test
  void pagesFollowOneAnother() {
    assertThat(page(1, 250).hasNewer()).isFalse();
    assertThat(page(1, 250).hasOlder()).isTrue();
    assertThat(page(3, 250).hasNewer()).isTrue();
    assertThat(page(3, 250).hasOlder()).isFalse();
    assertThat(asked).containsExactly(0, 0, 200, 200);
  }

  @Test
  void pageThatIsNotThereIsTheNearestOne() {
    assertThat(page(9, 250).number()).isEqualTo(3);
    assertThat(page(-4, 250).number()).isEqualTo(1);
    assertThat(page(2, 200).pages()).isEqualTo(2);
    assertThat(page(2, 0).number()).isEqualTo(1);
  }

  private CallPage page(int number, long total) {
    CallSearch search =
        new CallSearch() {
          @Override
          public long count(CallFilter filter) {
            return total;
          }

          @Override
          public List<CallSummary> found(CallFilter filter, int first, int most) {
            asked.add(first);
            return List.of();
          }
        };
    return new CallPages(search).page(ALL, number);
  }
}
