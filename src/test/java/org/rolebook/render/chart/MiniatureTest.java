package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.render.chart.SampleCharts.dotted;
import static org.rolebook.render.chart.SampleCharts.node;
import static org.rolebook.render.chart.SampleCharts.solid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiniatureTest {

  @Test
  void whatTwoLinesHaveInCommonIsDrawnOnce() {
    Miniature picture =
        Miniature.of(
            List.of(node("a"), node("b"), node("c")), List.of(solid("a", "b"), solid("a", "c")));
    assertThat(picture)
        .isEqualTo(
            new Miniature(
                88,
                68,
                "M24 34h40M24 34v10M44 24v10M64 34v10",
                Map.of("position", "M28 8h32v16h-32zM8 44h32v16h-32zM48 44h32v16h-32z")));
  }

  @Test
  void dottedLinesAreLeftOut() {
    Miniature picture = Miniature.of(List.of(node("a"), node("b")), List.of(dotted("a", "b")));
    assertThat(picture.lines()).isEmpty();
    assertThat(picture.boxes()).hasSize(1);
  }

  @Test
  void nothingMakesAnEmptyPicture() {
    assertThat(Miniature.of(List.of(), List.of())).isEqualTo(new Miniature(0, 0, "", Map.of()));
  }
}
