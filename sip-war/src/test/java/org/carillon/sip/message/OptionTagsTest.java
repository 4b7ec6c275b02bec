package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTagsTest {

  @Test
  void tagsMayShareAHeaderAndDifferInCase() {
    assertThat(OptionTags.in(List.of("100REL,timer ", " replaces").iterator()))
        .containsExactly("100rel", "timer", "replaces");
  }

  @Test
  void noHeaderMeansNoTag() {
    assertThat(OptionTags.in(Collections.emptyIterator())).isEmpty();
    assertThat(OptionTags.in(List.of(" , ").iterator())).isEmpty();
  }

  @Test
  void whatWeSupportIsNotUnknown() {
    assertThat(OptionTags.unknown(OptionTags.in(List.of(OptionTags.ours()).iterator()))).isEmpty();
    assertThat(OptionTags.unknown(OptionTags.in(List.of("timer, teleport").iterator())))
        .containsExactly("teleport");
  }
}
