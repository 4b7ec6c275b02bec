package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carillon.domain.plan.sample.StrategySample;
import org.carillon.domain.plan.sample.StrategySample.Bar;
import org.carillon.domain.plan.sample.StrategySample.Call;
import org.junit.jupiter.api.Test;

/** The picture of what a strategy does. */
class StrategyPictureTest {

  @Test
  void phonesOneAfterTheOtherStandInTheirRowsSideBySide() {
    StrategyPicture picture = picture(new Bar(0, 0, 1, false), new Bar(1, 1, 2, true));

    assertThat(picture.blocks().get(0).bars())
        .containsExactly(
            new StrategyPicture.Bar(12, 1, 16, false), new StrategyPicture.Bar(28, 14, 16, true));
  }

  @Test
  void phonesAtOnceStandAboveEachOtherAndOneThatGoesOnIsLonger() {
    StrategyPicture picture = picture(new Bar(0, 0, 2, false), new Bar(2, 0, 1, false));

    assertThat(picture.blocks().get(0).bars())
        .containsExactly(
            new StrategyPicture.Bar(12, 1, 32, false), new StrategyPicture.Bar(12, 27, 16, false));
  }

  @Test
  void callsAndMembersStayWithinThePicture() {
    StrategyPicture picture = picture(new Bar(2, 0, 3, true));

    StrategyPicture.Block last = picture.blocks().get(2);
    StrategyPicture.Bar bar = last.bars().get(0);
    assertThat(last.x() + picture.blockWidth()).isEqualTo(picture.width());
    assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(picture.width());
    assertThat(bar.y() + picture.barHeight()).isLessThanOrEqualTo(picture.height());
    assertThat(picture.rows()).extracting(StrategyPicture.Row::number).containsExactly(1, 2, 3);
    assertThat(picture.rows().get(2).baseline()).isBetween(bar.y(), picture.height());
  }

  @Test
  void tickStandsInTheBarThatAnswers() {
    StrategyPicture.Bar bar = picture(new Bar(0, 0, 1, true)).blocks().get(0).bars().get(0);

    assertThat(bar.tickX()).isBetween(bar.x(), bar.x() + bar.width() - 8);
    assertThat(bar.tickY()).isBetween(bar.y() + 3, bar.y() + 8);
  }

  /** The same call three times. */
  private static StrategyPicture picture(Bar... bars) {
    Call call = new Call(List.of(bars));
    return StrategyPicture.of(new StrategySample(List.of(call, call, call)));
  }
}
