package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Status;

/** The graphs in small on the cards of the home page. */
class MiniaturesTest {

  private static final int BUDGET = 2_560;

  @Test
  void aCardHasABoxForEachPositionAndSuperiorAndLeadsToTheGraph() {
    ExternalBody board = record(ExternalBody.class, Map.of("id", "board", "title", text("董事会")));
    Element picture =
        picture(
            new Handbooks()
                .unit("a", Map.of("name", text("甲公司"), "externals", List.of(board)))
                .position("a/boss", Map.of("reportsTo", references("board")))
                .position("a/x", Map.of("reportsTo", references("boss")))
                .position("a/y", Map.of("reportsTo", references("boss"), "status", Status.VACANT)));
    assertThat(boxes(picture, "position")).isEqualTo(2);
    assertThat(boxes(picture, "vacant")).isEqualTo(1);
    assertThat(boxes(picture, "external")).isEqualTo(1);
    assertThat(picture.select("text")).isEmpty();
    assertThat(picture.attr("aria-hidden")).isEqualTo("true");
    Element link = Objects.requireNonNull(picture.parent());
    assertThat(link.attr("href")).isEqualTo("a/graph.html");
    assertThat(link.attr("aria-label")).isEqualTo("甲公司的汇报关系图");
  }

  @Test
  void anOrganisationOfThousandsShowsItsUppermostPositionsAndSaysSo() {
    Document home = Rendered.of(wide(3_000)).page("index.html");
    Element picture = Objects.requireNonNull(home.select(".mini svg").first());
    assertThat(boxes(picture, "position")).isEqualTo(Miniatures.LARGEST);
    assertThat(picture.outerHtml().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(BUDGET);
    assertThat(home.select(".card").text()).contains("自上而下的前 60 个岗位");
  }

  @Test
  void aPictureIsLightWhateverTheShapeOfTheOrganisation() {
    Handbooks chain = new Handbooks().unit("a", Map.of()).position("a/p0", Map.of());
    Handbooks loose = new Handbooks().unit("a", Map.of());
    for (int i = 1; i < 100; i++) {
      chain.position("a/p" + i, Map.of("reportsTo", references("p" + (i - 1))));
      loose.position("a/p" + i, Map.of());
    }
    for (Handbooks book : List.of(chain, loose, wide(59), wide(100))) {
      assertThat(picture(book).outerHtml().getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThan(BUDGET);
    }
  }

  @Test
  void aCircleOfSuperiorsIsDrawnToo() {
    Element picture =
        picture(
            new Handbooks()
                .unit("a", Map.of())
                .position("a/x", Map.of("reportsTo", references("y")))
                .position("a/y", Map.of("reportsTo", references("x"))));
    assertThat(boxes(picture, "position")).isEqualTo(2);
  }

  @Test
  void anOrganisationWithoutPositionsShowsItsUnits() {
    Handbooks book = new Handbooks().unit("a", Map.of()).unit("a/b", Map.of());
    assertThat(boxes(picture(book), "unit")).isEqualTo(2);
    assertThat(Rendered.of(book).page("index.html").select("a.mini")).isEmpty();
    Handbooks empty = new Handbooks().unit("a", Map.of());
    assertThat(Rendered.of(empty).page("index.html").select(".mini")).isEmpty();
  }

  @Test
  void aHandbookOfVeryManyOrganisationsHasNoPictures() {
    Handbooks book = new Handbooks();
    for (int i = 0; i < 61; i++) {
      book.unit("u" + i, Map.of()).position("u" + i + "/x", Map.of());
    }
    assertThat(Rendered.of(book).page("index.html").select(".card .mini")).isEmpty();
  }

  @Test
  void anOrganisationWithoutAMissionIsDescribedByItsNature() {
    Handbooks book = new Handbooks().unit("a", Map.of("nature", text("经营**商场**。")));
    assertThat(Rendered.of(book).page("index.html").select("#organisations .card p").text())
        .isEqualTo("经营商场。");
  }

  /** Each superior has up to four subordinates. */
  private static Handbooks wide(int count) {
    Handbooks book = new Handbooks().unit("a", Map.of()).position("a/p0", Map.of());
    for (int i = 1; i < count; i++) {
      book.position("a/p" + i, Map.of("reportsTo", references("a/p" + (i - 1) / 4)));
    }
    return book;
  }

  private static int boxes(Element picture, String kind) {
    return picture.select("path." + kind).attr("d").split("z", -1).length - 1;
  }

  private static Element picture(Handbooks book) {
    Element picture = Rendered.of(book).page("index.html").select(".mini svg").first();
    return Objects.requireNonNull(picture);
  }
}
