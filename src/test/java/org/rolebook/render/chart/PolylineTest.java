package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolylineTest {

  @Test
  void cornersAreRounded() {
    Polyline line = new Polyline(List.of(new Point(0, 0), new Point(0, 20), new Point(30, 20)));

    assertThat(line.path()).isEqualTo("M0,0 L0,14 Q0,20 6,20 L30,20");
  }

  @Test
  void shortStrokesGetSmallCorners() {
    Polyline line = new Polyline(List.of(new Point(0, 0), new Point(0, 20), new Point(4, 20)));

    assertThat(line.path()).isEqualTo("M0,0 L0,18 Q0,20 2,20 L4,20");
  }

  @Test
  void repeatedPointsAndPointsOnAStrokeAreDropped() {
    Polyline line =
        new Polyline(List.of(new Point(0, 0), new Point(0, 5), new Point(0, 5), new Point(0, 9)));

    assertThat(line.path()).isEqualTo("M0,0 L0,9");
    assertThat(line.length()).isEqualTo(9);
  }
}
