package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Organisation;

class PrintEditionsTest {

  @Test
  void aSmallOrganisationStandsOnOnePageNumberedLikeABook() {
    List<PrintEdition> editions =
        editions(
            new Handbooks()
                .unit("a", Map.of())
                .position("a/boss", Map.of())
                .unit("a/b", Map.of())
                .position("a/b/x", Map.of())
                .page("a/b/pages/p", Map.of())
                .unit("a/b/c", Map.of())
                .position("a/b/c/y", Map.of())
                .unit("z", Map.of()));
    assertThat(editions).extracting(PrintEdition::unit).containsExactly("a", "z");
    assertThat(editions.get(0).others()).isEmpty();
    assertThat(editions.get(0).entries())
        .containsExactly(
            new PrintEntry(PageKey.unit("a"), List.of(1)),
            new PrintEntry(PageKey.position("a/boss"), List.of(1, 1)),
            new PrintEntry(PageKey.unit("a/b"), List.of(2)),
            new PrintEntry(PageKey.position("a/b/x"), List.of(2, 1)),
            new PrintEntry(PageKey.page("a/b/pages/p"), List.of(2, 2)),
            new PrintEntry(PageKey.unit("a/b/c"), List.of(2, 3)),
            new PrintEntry(PageKey.position("a/b/c/y"), List.of(2, 3, 1)));
  }

  @Test
  void aLargeOneIsCutByUnitAndAVastUnitIntoVolumes() {
    Handbooks book = new Handbooks().unit("a", Map.of()).unit("a/b", Map.of());
    book.unit("a/c", Map.of());
    IntStream.range(0, 401).forEach(i -> book.position("a/b/p" + i, Map.of()));
    IntStream.range(0, 150).forEach(i -> book.position("a/c/p" + i, Map.of()));
    List<PrintEdition> editions = editions(book);
    assertThat(editions)
        .extracting(PrintEdition::key)
        .containsExactly(
            PageKey.print("a", 1),
            PageKey.print("a/b", 1),
            PageKey.print("a/b", 2),
            PageKey.print("a/b", 3),
            PageKey.print("a/c", 1));
    assertThat(editions.get(0).others())
        .containsExactly(PageKey.print("a/b", 1), PageKey.print("a/c", 1));
    assertThat(editions.get(1).others())
        .containsExactly(PageKey.print("a/b", 2), PageKey.print("a/b", 3));
    assertThat(editions)
        .allMatch(edition -> edition.entries().size() <= PrintEdition.LARGEST + 1)
        .allMatch(edition -> edition.entries().stream().distinct().count() > 0);
    assertThat(positions(editions)).hasSize(551).doesNotHaveDuplicates();
  }

  @Test
  void everyEditionHasAnAddressOfItsOwn() {
    Handbooks book = new Handbooks().unit("a", Map.of());
    IntStream.range(0, 201).forEach(i -> book.position("a/p" + i, Map.of()));
    SitePlan plan = SitePlanner.plan(book.organisation());
    assertThat(plan.pages().stream().filter(PlannedPage.PrintPage.class::isInstance))
        .extracting(page -> page.place().route().path())
        .containsExactly("a/print.html", "a/print-2.html");
    assertThat(plan.prints()).containsExactly("a");
    assertThat(PageKey.print("a", 2).unit()).isEqualTo("a");
  }

  private static List<PageKey> positions(List<PrintEdition> editions) {
    List<PageKey> keys = new ArrayList<>();
    editions.forEach(
        edition ->
            edition.entries().stream()
                .map(PrintEntry::key)
                .filter(key -> key.type() == PageKey.Type.POSITION)
                .forEach(keys::add));
    return keys;
  }

  private static List<PrintEdition> editions(Handbooks book) {
    Organisation organisation = book.organisation();
    return PrintEditions.of(organisation.tree());
  }
}
