package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/** The published chart of an organisation of a thousand positions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeChartTest {

  private static final int POSITIONS = 1000;
  private static final int EXTERNALS = 2;

  private record Rectangle(double x, double y, double width, double height) {

    static Rectangle of(Element rect) {
      return new Rectangle(
          number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    boolean overlaps(Rectangle other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    private static double number(Element rect, String name) {
      return Double.parseDouble(rect.attr(name));
    }
  }

  @TempDir static Path folder;
  private Document page = new Document("");

  @BeforeAll
  void publish() throws IOException, BuildException {
    LargeOrganisation.write(folder.resolve("content"), POSITIONS, 7);
    Sites.build(folder.resolve("content"), folder.resolve("site"));
    page = Jsoup.parse(folder.resolve("site/graph.html").toFile(), "UTF-8");
  }

  @Test
  void holdsEveryPositionAndIsAtMostTwelveThousandPixelsWide() {
    assertThat(page.select("svg.chart .node")).hasSize(POSITIONS + EXTERNALS);
    Element chart = page.select(".chart-box > svg").get(0);
    assertThat(Double.parseDouble(chart.attr("width"))).isBetween(1000.0, 12_000.0);
  }

  @Test
  void noTwoBoxesOverlap() {
    List<Rectangle> boxes =
        page.select("svg.chart .node > rect").stream().map(Rectangle::of).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        if (boxes.get(i).overlaps(boxes.get(j))) {
          overlaps.add(boxes.get(i) + " " + boxes.get(j));
        }
      }
    }
    assertThat(boxes).hasSize(POSITIONS + EXTERNALS);
    assertThat(overlaps).isEmpty();
  }

  @Test
  void showsSecondSuperiorsVacanciesExternalBodiesAndHeadcounts() {
    assertThat(page.select(".chart-box path.line:not(.dotted)")).hasSize(POSITIONS);
    assertThat(page.select(".chart-box path.line.dotted")).hasSizeGreaterThan(POSITIONS / 20);
    assertThat(page.select(".node.vacant")).hasSize(POSITIONS / 25);
    assertThat(page.select(".node.external")).hasSize(EXTERNALS);
    assertThat(page.select(".node text:contains(编制)")).hasSize((POSITIONS + 2) / 3);
  }
}
