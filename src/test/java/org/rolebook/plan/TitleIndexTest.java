package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.text;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebook.model.Handbooks;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

class TitleIndexTest {

  @Test
  void onlyPositionsOfOtherOrganisationsAreElsewhere() {
    Handbooks book =
        three()
            .unit("a/north", Map.of())
            .position("a/x", titled("运营主管"))
            .position("a/north/x", titled("运营主管"))
            .position("b/x", titled("运营主管"))
            .position("c/x", titled("运营主管"))
            .position("c/y", titled("运营经理"));
    assertThat(sameTitle(book, "a/x")).containsExactly("b/x", "c/x");
    assertThat(sameTitle(book, "b/x")).containsExactlyInAnyOrder("a/x", "a/north/x", "c/x");
    assertThat(sameTitle(book, "c/y")).isEmpty();
  }

  @Test
  void aTitleMeetsAnAliasAndSaysSo() {
    LocalizedText alias = text("推广专员");
    Handbooks book =
        three()
            .position("a/x", Map.of("title", text("网络推广"), "aliases", List.of(alias)))
            .position("b/x", titled("推广专员"))
            .position("c/x", Map.of("title", text("推广"), "aliases", List.of(alias)));
    Organisation organisation = book.organisation();
    assertThat(TitleIndex.of(organisation).sameTitle(position(organisation, "b/x")).shown())
        .extracting(found -> found.position().id(), Namesake::name)
        .containsExactly(tuple("a/x", alias), tuple("c/x", alias));
    assertThat(sameTitle(book, "a/x")).containsExactly("b/x", "c/x");
  }

  @ParameterizedTest
  @CsvSource({
    "运营主管, 运营 主管, true",
    "运营主管, 运营　主管, true",
    "SEO专员, ＳＥＯ专员, true",
    "SEO专员, seo 专员, true",
    "运营主管, 运营经理, false",
    "客服, 客服主管, false"
  })
  void caseWidthAndBlanksMakeNoDifference(String one, String other, boolean same) {
    Handbooks book = three().position("a/x", titled(one)).position("b/x", titled(other));
    assertThat(sameTitle(book, "a/x").contains("b/x")).isEqualTo(same);
  }

  @Test
  void aPositionThatSharesSeveralNamesIsFoundOnce() {
    Map<String, ?> names =
        Map.of("title", text("客服"), "aliases", List.of(text("客服"), text("客服专员")));
    Handbooks book = three().position("a/x", names).position("b/x", names);
    assertThat(sameTitle(book, "a/x")).containsExactly("b/x");
  }

  @Test
  void aTagBringsDifferentTitlesTogetherButNotThoseOfTheSameTitle() {
    Handbooks book =
        three()
            .position("a/x", tagged("网店美工"))
            .position("b/x", tagged("网页美工"))
            .position("b/y", titled("美工"))
            .position("c/x", tagged("网店美工"));
    assertThat(sameTag(book, "a/x")).containsExactly("b/x");
    assertThat(sameTag(book, "b/x")).containsExactly("a/x", "c/x");
    assertThat(sameTag(book, "b/y")).isEmpty();
  }

  @Test
  void aTagOfOneTitleOrOneOrganisationJoinsNothing() {
    Handbooks book =
        three()
            .position("a/x", tagged("客服"))
            .position("b/x", tagged("客服"))
            .position("c/x", Map.of("title", text("甲"), "tags", List.of(text("本部"))))
            .position("c/y", Map.of("title", text("乙"), "tags", List.of(text("本部"))));
    assertThat(TitleIndex.of(book.organisation()).tagged()).isEmpty();
  }

  @Test
  void titlesAreComparedInTheDefaultLanguage() {
    Handbooks book =
        three()
            .position("a/x", Map.of("title", text("平面设计", "Designer")))
            .position("b/x", Map.of("title", text("设计美工", "Designer")))
            .position("c/x", Map.of("title", text("平面设计", "Graphic designer")));
    assertThat(sameTitle(book, "a/x")).containsExactly("c/x");
  }

  @Test
  void aCommonTitleShowsTheFirstAndSaysThatThereAreMore() {
    Handbooks book = new Handbooks();
    for (int i = 0; i < 100; i++) {
      book.unit("u" + i, Map.of()).position("u" + i + "/x", titled("客服"));
    }
    Organisation organisation = book.organisation();
    Namesakes found = TitleIndex.of(organisation).sameTitle(position(organisation, "u50/x"));
    assertThat(found.shown()).hasSize(Namesakes.LARGEST);
    assertThat(found.more()).isTrue();
  }

  @Test
  void theWorkGrowsWithTheHandbookAndNotWithItsSquare() {
    Handbooks book = new Handbooks();
    for (int i = 0; i < 20_000; i++) {
      String unit = "u" + i % 2_000;
      book.unit(unit, Map.of()).position(unit + "/x" + i, tagged("客服"));
    }
    Organisation organisation = book.organisation();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          TitleIndex index = TitleIndex.of(organisation);
          for (Position position : organisation.handbook().positions().values()) {
            assertThat(index.sameTitle(position).more()).isTrue();
            assertThat(index.sameTag(position).shown()).isEmpty();
          }
        });
  }

  private static Handbooks three() {
    return new Handbooks().unit("a", Map.of()).unit("b", Map.of()).unit("c", Map.of());
  }

  private static Map<String, ?> titled(String title) {
    return Map.of("title", text(title));
  }

  private static Map<String, ?> tagged(String title) {
    return Map.of("title", text(title), "tags", List.of(text("同类")));
  }

  private static List<String> sameTitle(Handbooks book, String id) {
    Organisation organisation = book.organisation();
    return ids(TitleIndex.of(organisation).sameTitle(position(organisation, id)));
  }

  private static List<String> sameTag(Handbooks book, String id) {
    Organisation organisation = book.organisation();
    return ids(TitleIndex.of(organisation).sameTag(position(organisation, id)));
  }

  private static List<String> ids(Namesakes found) {
    return found.shown().stream().map(namesake -> namesake.position().id()).toList();
  }

  private static Position position(Organisation organisation, String id) {
    return Objects.requireNonNull(organisation.handbook().positions().get(id));
  }
}
