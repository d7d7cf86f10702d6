package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rolebook.model.declare.Catalogue;

class AudienceFilterTest {

  private static final Salary PAY =
      new Salary(BigDecimal.TEN, BigDecimal.TEN, "CNY", "month", null);

  @Test
  void salaryIsForHrUnlessSettingsSayOtherwise() {
    Handbooks book = new Handbooks().unit("a", Map.of()).position("a/x", Map.of("salary", PAY));
    assertThat(position("a/x", seenBy("staff", book)).salary()).isNull();
    assertThat(position("a/x", seenBy("manager", book)).salary()).isNull();
    assertThat(position("a/x", seenBy("hr", book)).salary()).isEqualTo(PAY);
    book.settings(Map.of("fields", Map.of("salary", "manager")));
    assertThat(position("a/x", seenBy("staff", book)).salary()).isNull();
    assertThat(position("a/x", seenBy("manager", book)).salary()).isEqualTo(PAY);
  }

  @Test
  void whatNothingIsWithheldFromStaysTheSameObject() {
    Handbook book =
        new Handbooks().unit("a", Map.of()).position("a/x", Map.of("code", "1")).handbook();
    Handbook seen = AudienceFilter.apply(book, "staff", new Catalogue());
    assertThat(seen.positions().get("a/x")).isSameAs(book.positions().get("a/x"));
  }

  @Test
  void dottedPathsInEitherLanguageReachIntoListsAndSharedDefinitions() {
    Kpi kpi = record(Kpi.class, Map.of("id", "k", "name", text("名"), "target", text("九成")));
    Handbooks book =
        new Handbooks()
            .settings(Map.of("fields", Map.of("考核指标.目标", "hr", "responsibilities", "hr")))
            .unit("a", Map.of("kpis", List.of(kpi), "library", library()))
            .position("a/x", Map.of("kpis", List.of(kpi), "responsibilities", List.of(duty())));
    Handbook staff = seenBy("staff", book);
    Position position = position("a/x", staff);
    Unit unit = Objects.requireNonNull(staff.units().get("a"));
    assertThat(position.kpis()).extracting(Kpi::target).containsOnlyNulls();
    assertThat(position.kpis()).extracting(Kpi::name).containsExactly(text("名"));
    assertThat(unit.kpis()).extracting(Kpi::target).containsOnlyNulls();
    assertThat(position.responsibilities()).isEmpty();
    assertThat(Objects.requireNonNull(unit.library()).responsibilities()).isEmpty();
    assertThat(seenBy("hr", book)).isEqualTo(book.handbook());
  }

  @Test
  void requiredFieldsAreNeverEmptied() {
    Handbooks book =
        new Handbooks().settings(Map.of("fields", Map.of("title", "hr"))).position("x", Map.of());
    assertThat(position("x", seenBy("staff", book)).title()).isEqualTo(text("x"));
  }

  @Test
  void whatIsForANarrowerAudienceIsGoneWithAllBelowIt() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of())
            .unit("a/board", Map.of("audience", "manager"))
            .unit("a/board/office", Map.of())
            .position("a/board/office/x", Map.of("audience", "staff"))
            .position("a/y", Map.of("audience", "hr"))
            .page("a/board/pages/p", Map.of())
            .page("a/pages/q", Map.of("audience", "unheard-of"));
    Handbook staff = seenBy("staff", book);
    assertThat(staff.units()).containsOnlyKeys("a");
    assertThat(staff.positions()).isEmpty();
    assertThat(staff.pages()).isEmpty();
    assertThat(seenBy("manager", book).positions()).containsOnlyKeys("a/board/office/x");
    assertThat(seenBy("hr", book).positions()).hasSize(2);
    assertThat(seenBy("hr", book).pages()).containsOnlyKeys("a/board/pages/p");
  }

  @Test
  void referencesToWhatIsGoneAreDropped() {
    StaffingRow hidden = new StaffingRow(new Reference("秘密"), 3);
    StaffingRow open = new StaffingRow(new Reference("y"), 4);
    Handbooks book =
        new Handbooks()
            .unit(
                "a",
                Map.of(
                    "head", new Reference("x"),
                    "staffing", new Staffing(List.of(hidden, open), 7)))
            .position("a/x", Map.of("title", text("秘密"), "audience", "hr"))
            .position(
                "a/y",
                Map.of(
                    "reportsTo", references("秘密", "nobody"),
                    "directReports", new DeclaredReferences(references("x")),
                    "supervises", new DeclaredReferences(List.of())));
    Handbook staff = seenBy("staff", book);
    Position position = position("a/y", staff);
    Unit unit = Objects.requireNonNull(staff.units().get("a"));
    assertThat(position.reportsTo()).isEqualTo(references("nobody"));
    assertThat(position.directReports()).as("not a false “none”").isNull();
    assertThat(position.supervises()).isEqualTo(new DeclaredReferences(List.of()));
    assertThat(unit.head()).isNull();
    assertThat(unit.staffing())
        .as("no total from which the hidden number follows")
        .isEqualTo(new Staffing(List.of(open), null));
    assertThat(seenBy("hr", book)).isEqualTo(book.handbook());
  }

  @Test
  void linksToWhatIsGoneKeepTheirWords() {
    String body =
        """
        见 [[秘密]]、[[x|专员]]、[[a/x|秘密]]、[专员](x.yaml#a "标题")、![](../a/x.md)、[`图`](<./x.yml>)、
        [[y]]、[甲](y.yaml)、[乙](https://example.org/a/x.yaml)、[丙][r]、[R]、[丁][s]

        [r]: x.yaml
        [s]: y.yaml
        """;
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of())
            .position("a/x", Map.of("title", text("秘密"), "audience", "hr"))
            .position("a/y", Map.of("body", text(body)));
    assertThat(position("a/y", seenBy("staff", book)).body())
        .isEqualTo(
            text(
                """
                见 …、专员、…、专员、…、`图`、
                [[y]]、[甲](y.yaml)、[乙](https://example.org/a/x.yaml)、丙、R、[丁][s]

                [s]: y.yaml
                """));
    assertThat(position("a/y", seenBy("hr", book)).body()).isEqualTo(text(body));
  }

  @Test
  void settingsLeadNowhereThatIsGone() {
    Handbooks book =
        new Handbooks()
            .settings(
                Map.of(
                    "redirects", Map.of("old/x", "a/x", "old/y", "a/y"),
                    "description", text("见 [[x]]"),
                    "navigation",
                        List.of(
                            new NavigationLink(text("专员"), "x"), new NavigationLink(null, "y"))))
            .unit("a", Map.of())
            .position("a/x", Map.of("audience", "hr"))
            .position("a/y", Map.of());
    Settings settings = seenBy("staff", book).settings();
    assertThat(settings.redirects()).containsOnlyKeys("old/y");
    assertThat(settings.navigation()).extracting(NavigationLink::to).containsExactly("y");
    assertThat(settings.description()).isEqualTo(text("见 …"));
  }

  @Test
  void aWithheldAliasIsNotToldByWhatRefersToIt() {
    Handbooks book =
        new Handbooks()
            .settings(Map.of("fields", Map.of("aliases", "hr")))
            .unit("a", Map.of())
            .position("a/x", Map.of("title", text("专员"), "aliases", List.of(text("密探"))))
            .position("a/y", Map.of("reportsTo", references("密探"), "body", text("[[密探]] [[专员]]")));
    Position seen = position("a/y", seenBy("staff", book));
    assertThat(seen.reportsTo()).isEqualTo(references("a/x"));
    assertThat(seen.body()).isEqualTo(text("[[a/x]] [[专员]]"));
  }

  @Test
  void unknownNamesAreToldAndTakenForTheNarrowest() {
    Handbook book =
        new Handbooks()
            .settings(Map.of("fields", Map.of("code", "boss", "kpis.nothing", "hr")))
            .position("x", Map.of("code", "1", "audience", "friends"))
            .position("y", Map.of("code", "2"))
            .handbook();
    assertThat(AudienceFilter.unknownAudiences(book)).containsExactly("boss", "friends");
    assertThat(AudienceFilter.unknownFields(book.settings(), new Catalogue()))
        .containsExactly("kpis.nothing");
    Handbook hr = AudienceFilter.apply(book, "hr", new Catalogue());
    assertThat(hr.positions()).containsOnlyKeys("y");
    assertThat(position("y", hr).code()).isNull();
    assertThatThrownBy(() -> AudienceFilter.apply(book, "boss", new Catalogue()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Library library() {
    ResponsibilityItem item =
        record(ResponsibilityItem.class, Map.of("id", "r", "text", text("共用")));
    return new Library(List.of(), List.of(item), List.of());
  }

  private static ResponsibilityGroup duty() {
    ResponsibilityItem item = record(ResponsibilityItem.class, Map.of("text", text("做事")));
    return new ResponsibilityGroup(null, null, List.of(item));
  }

  private static Handbook seenBy(String audience, Handbooks book) {
    return AudienceFilter.apply(book.handbook(), audience, new Catalogue());
  }

  private static Position position(String id, Handbook handbook) {
    return Objects.requireNonNull(handbook.positions().get(id));
  }
}
