package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Handbooks;
import org.rolebook.plan.PlannedPage.PositionIndexPage;
import org.rolebook.plan.PlannedPage.PositionPage;
import org.rolebook.plan.PlannedPage.RedirectPage;

class SitePlannerTest {

  @Test
  void aPageKnowsItsWayFromHomeItsNeighboursAndItsChildren() {
    SitePlan plan =
        SitePlanner.plan(
            new Handbooks()
                .unit("a", Map.of())
                .unit("a/b", Map.of())
                .position("a/b/x", Map.of("code", "2"))
                .position("a/b/y", Map.of("code", "10"))
                .position("a/b/z", Map.of("code", "1"))
                .page("a/b/pages/p", Map.of())
                .organisation());
    Place place = place(plan, PageKey.position("a/b/x"));
    assertThat(place.path()).containsExactly(PageKey.HOME, PageKey.unit("a"), PageKey.unit("a/b"));
    assertThat(place.beside())
        .isEqualTo(
            new Neighbours(
                List.of(
                    PageKey.position("a/b/z"),
                    PageKey.position("a/b/x"),
                    PageKey.position("a/b/y")),
                0,
                PageKey.position("a/b/z"),
                PageKey.position("a/b/y")));
    assertThat(place(plan, PageKey.unit("a")).children()).containsExactly(PageKey.unit("a/b"));
    assertThat(place(plan, PageKey.unit("a/b")).children())
        .hasSize(4)
        .contains(PageKey.page("a/b/pages/p"));
  }

  @Test
  void navigationDoesNotGrowWithTheHandbook() {
    Handbooks book = new Handbooks().unit("a", Map.of());
    for (int i = 0; i < 300; i++) {
      book.position("a/p" + i, Map.of());
    }
    SitePlan plan = SitePlanner.plan(book.organisation());
    List<PositionPage> pages =
        plan.pages().stream()
            .filter(PositionPage.class::isInstance)
            .map(PositionPage.class::cast)
            .toList();
    assertThat(pages).hasSize(300);
    assertThat(pages)
        .allSatisfy(
            page -> {
              Neighbours beside = page.place().beside();
              assertThat(beside.shown()).hasSize(Neighbours.LARGEST).contains(page.place().key());
              assertThat(beside.more()).isEqualTo(300 - Neighbours.LARGEST);
            });
  }

  @Test
  void aLargeIndexOfPositionsHasAPagePerLetter() {
    Handbooks book = new Handbooks();
    for (int i = 0; i < 501; i++) {
      book.position("p" + i, Map.of("title", text((i % 2 == 0 ? "编辑" : "设计师") + i)));
    }
    SitePlan plan = SitePlanner.plan(book.organisation());
    List<PositionIndexPage> pages = new ArrayList<>();
    for (PlannedPage page : plan.pages()) {
      if (page instanceof PositionIndexPage index) {
        pages.add(index);
      }
    }
    assertThat(pages)
        .extracting(page -> page.place().route().path())
        .containsExactly("positions.html", "positions/b.html", "positions/s.html");
    assertThat(pages.get(0).letters()).isEmpty();
    assertThat(pages.get(1).letters().get(0).positions())
        .extracting(position -> position.title())
        .startsWith(text("编辑0"), text("编辑2"), text("编辑4"));
  }

  @Test
  void everyLanguageHasEveryPage() {
    SitePlan plan =
        SitePlanner.plan(
            new Handbooks()
                .settings(Map.of("languages", List.of("zh-CN", "en")))
                .unit("a", Map.of())
                .position("a/x", Map.of("title", text("编辑", "Editor")))
                .organisation());
    List<PageKey> chinese = keys(plan, "zh-CN");
    assertThat(keys(plan, "en")).isEqualTo(chinese).contains(PageKey.position("a/x"));
    assertThat(plan.pages())
        .extracting(page -> page.place().route().path())
        .doesNotHaveDuplicates();
  }

  @Test
  void formerAddressesLeadToThePresentPage() {
    SitePlan plan =
        SitePlanner.plan(
            new Handbooks()
                .settings(Map.of("redirects", Map.of("news", "编辑", "lost", "nobody")))
                .position("x", Map.of("title", text("编辑"), "formerly", List.of("y")))
                .organisation());
    assertThat(plan.pages().stream().filter(RedirectPage.class::isInstance))
        .extracting(
            page -> page.place().route().path(), page -> ((RedirectPage) page).target().id())
        .containsExactly(tuple("y.html", "x"), tuple("news.html", "x"));
  }

  private static List<PageKey> keys(SitePlan plan, String language) {
    return plan.pages().stream()
        .map(PlannedPage::place)
        .filter(place -> place.language().equals(language))
        .map(Place::key)
        .toList();
  }

  private static Place place(SitePlan plan, PageKey key) {
    return plan.pages().stream()
        .map(PlannedPage::place)
        .filter(place -> place.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
