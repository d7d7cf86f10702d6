package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Authority;
import org.rolebook.model.Conditions;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Position;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;
import org.rolebook.model.Status;

class IndexesTest {

  @Test
  void anIndexWithoutRowsIsNotPlanned() {
    SitePlan plan = plan(new Handbooks().unit("a", Map.of()).position("a/x", Map.of()));
    assertThat(plan.indexes().parts()).isEmpty();
    assertThat(paths(plan)).contains("indexes.html", "positions.html").doesNotContain("kpis.html");
  }

  @Test
  void eachKindCountsItsRows() {
    Schedule shifts =
        new Schedule(List.of(record(Shift.class, Map.of()), record(Shift.class, Map.of())), null);
    Schedule daysOff = new Schedule(List.of(), text("周日"));
    Indexes indexes =
        plan(new Handbooks()
                .unit("a", Map.of())
                .position("a/x", Map.of("authorities", authorities(3), "status", Status.VACANT))
                .position("a/y", Map.of("conditions", hours(shifts)))
                .position("a/z", Map.of("conditions", hours(daysOff))))
            .indexes();
    assertThat(indexes.parts().keySet())
        .containsExactly(IndexKind.AUTHORITIES, IndexKind.WORKING_HOURS, IndexKind.VACANCIES);
    assertThat(part(indexes, IndexKind.AUTHORITIES).rows()).isEqualTo(3);
    assertThat(part(indexes, IndexKind.WORKING_HOURS).rows()).isEqualTo(3);
    assertThat(part(indexes, IndexKind.VACANCIES).items()).containsExactly("a/x");
  }

  @Test
  void aPageAppliesByNameOrThroughTheUnitsAboveAndOnce() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of())
            .unit("a/b", Map.of())
            .position("a/b/x", Map.of())
            .page("a/pages/all", Map.of("appliesTo", references("a")))
            .page("a/pages/both", Map.of("appliesTo", references("b", "x")));
    Indexes indexes = plan(book).indexes();
    assertThat(indexes.bindings(position(book, "a/b/x")))
        .extracting(binding -> binding.page().id(), Binding::unit)
        .containsExactly(tuple("a/pages/both", null), tuple("a/pages/all", "a"));
  }

  @Test
  void eachSideOfAPartnershipSeesTheOther() {
    Handbooks book =
        new Handbooks()
            .unit(
                "a",
                Map.of(
                    "externals",
                    List.of(record(ExternalBody.class, Map.of("id", "bank", "title", text("银行"))))))
            .position("a/x", Map.of("collaboratesWith", references("y", "z", "bank", "nobody")))
            .position("a/y", Map.of("collaboratesWith", references("x")))
            .position("a/z", Map.of());
    Indexes indexes = plan(book).indexes();
    assertThat(sides(indexes, book, "a/x"))
        .containsExactly("BOTH a/y", "ITSELF a/z", "ITSELF a#bank", "ITSELF nobody");
    assertThat(sides(indexes, book, "a/y")).containsExactly("BOTH a/x");
    assertThat(sides(indexes, book, "a/z")).containsExactly("OTHER a/x");
    assertThat(part(indexes, IndexKind.PARTNERS).rows()).isEqualTo(6);
  }

  @Test
  void aLargeIndexIsCutAlongTheUnitsSmallNeighboursTogether() {
    Handbooks book = new Handbooks().unit("o", Map.of());
    book.unit("o/large", Map.of()).position("o/large/p", Map.of("authorities", authorities(390)));
    for (int i = 1; i <= 9; i++) {
      book.unit("o/s" + i, Map.of());
      book.position("o/s" + i + "/p", Map.of("authorities", authorities(100)));
    }
    SitePlan plan = plan(book);
    IndexPart whole = part(plan.indexes(), IndexKind.AUTHORITIES);
    assertThat(whole.unit()).as("a page that only leads to one other is left out").isEmpty();
    assertThat(whole.items()).isEmpty();
    assertThat(whole.parts())
        .extracting(IndexPart::id, IndexPart::rows)
        .containsExactly(
            tuple("o/large", 390), tuple("o//2", 400), tuple("o//3", 400), tuple("o/s9", 100));
    assertThat(everyItem(whole)).hasSize(10).doesNotHaveDuplicates();
    assertThat(paths(plan))
        .contains("indexes/authorities.html", "indexes/authorities/o/large.html")
        .contains("indexes/authorities/o-2.html", "indexes/authorities/o/s9.html");
    assertThat(plan.indexes().pageFor(IndexKind.AUTHORITIES, "o/s3"))
        .isEqualTo(IndexKind.AUTHORITIES.page("o//2"));
    assertThat(plan.indexes().pageFor(IndexKind.AUTHORITIES, "o"))
        .isEqualTo(IndexKind.AUTHORITIES.page());
  }

  @Test
  void whatOneUnitHoldsIsCutIntoPieces() {
    Handbooks book = new Handbooks().unit("a", Map.of());
    for (int i = 0; i < 30; i++) {
      book.position("a/p" + (10 + i), Map.of("authorities", authorities(30)));
    }
    IndexPart whole = part(plan(book).indexes(), IndexKind.AUTHORITIES);
    assertThat(whole.parts())
        .allMatch(part -> part.unit().equals("a") && part.rows() <= IndexParts.LARGEST)
        .extracting(IndexPart::number)
        .containsExactly(1, 2, 3);
    assertThat(everyItem(whole)).hasSize(30).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void addressesOfPartsNeverMeet() {
    Handbooks book = new Handbooks().unit("a", Map.of()).unit("a-1", Map.of()).unit("A", Map.of());
    for (String unit : List.of("a", "a-1", "A")) {
      for (int i = 0; i < 3; i++) {
        book.position(unit + "/p" + i, Map.of("authorities", authorities(300)));
      }
    }
    List<String> paths = paths(plan(book)).stream().map(Segments::folded).toList();
    assertThat(paths).doesNotHaveDuplicates();
  }

  private static List<String> sides(Indexes indexes, Handbooks book, String position) {
    return indexes.partners(position(book, position)).stream()
        .map(one -> one.stated() + " " + (one.target() == null ? one.written() : one.target().id()))
        .toList();
  }

  private static List<String> everyItem(IndexPart part) {
    return Stream.concat(
            part.items().stream(), part.parts().stream().flatMap(one -> everyItem(one).stream()))
        .toList();
  }

  private static IndexPart part(Indexes indexes, IndexKind kind) {
    return Objects.requireNonNull(indexes.parts().get(kind));
  }

  private static Position position(Handbooks book, String id) {
    return Objects.requireNonNull(book.handbook().positions().get(id));
  }

  private static List<Authority> authorities(int number) {
    List<Authority> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(record(Authority.class, Map.of("text", text("事项" + i))));
    }
    return all;
  }

  private static Conditions hours(Schedule schedule) {
    return record(Conditions.class, Map.of("schedule", schedule));
  }

  private static SitePlan plan(Handbooks book) {
    return SitePlanner.plan(book.organisation());
  }

  private static List<String> paths(SitePlan plan) {
    return plan.pages().stream().map(page -> page.place().route().path()).toList();
  }
}
