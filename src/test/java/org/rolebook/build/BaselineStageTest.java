package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

final class BaselineStageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String KEPT =
      """
      # accepted in spring
      accepted:
        # the owner runs it
        - rule: missing-superior   # by design
          element: shop/porter
          field: title
          reason:
            zh-CN: 门店不设上级
        - rule: missing-superior
          element: shop/someone
          field: title
          reason: gone
      """;

  private static final String ADDED =
      """
      - rule: blank-value
        element: shop/clerk
        field: “summary”
        reason: 试运行
      - rule: missing-superior
        element: shop/guard
        field: title
        reason: 试运行
      """
          .indent(2);

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("handbook.yaml", "title: 门店手册\nbaseline: accepted.yaml\n");
    write("shop/unit.yaml", "name: 门店\nhead: manager\n");
    write("shop/manager.yaml", "title: 店长\nresponsibilities: [开店]\n");
    write("shop/clerk.yaml", "title: 店员\nreportsTo: manager\nsummary:\nresponsibilities: [卖书]\n");
    write("shop/guard.yaml", "title: 保安\nresponsibilities: [看门]\n");
    write("shop/porter.yaml", "title: 搬运工\nresponsibilities: [搬货]\n");
  }

  @Test
  void everyFindingIsAcceptedOnceAndTheCheckIsCleanThen() throws IOException, BuildException {
    AmendResult result = amend("write", "试运行", "2026-12-31");
    assertThat(result.after().report().diagnostics()).isEmpty();
    assertThat(result.notes())
        .containsExactly("Findings newly accepted: 3 (content/accepted.yaml).");
    assertThat(text("accepted.yaml"))
        .isEqualTo(
            """
            accepted:
              - rule: blank-value
                element: shop/clerk
                field: “summary”
                reason: 试运行
                expires: 2026-12-31
              - rule: missing-superior
                element: shop/guard
                field: title
                reason: 试运行
                expires: 2026-12-31
              - rule: missing-superior
                element: shop/porter
                field: title
                reason: 试运行
                expires: 2026-12-31
            """);
    assertThat(amend("write", "again", null).notes().get(0)).contains("accepted: 0");
  }

  @Test
  void entriesAndCommentsThatAreThereStayAsTheyAre() throws IOException, BuildException {
    write("accepted.yaml", KEPT);
    AmendResult result = amend("write", "试运行", null);
    assertThat(text("accepted.yaml"))
        .isEqualTo(KEPT.replace("  # the owner", ADDED + "  # the owner"));
    assertThat(result.notes()).contains("Entries without a finding: 1; prune takes them out.");
    assertThat(rules(result.after())).containsExactly("baseline-entry");
  }

  @Test
  void pruningTakesOutWhatHasNoFindingAndNothingElse() throws IOException, BuildException {
    write("accepted.yaml", KEPT);
    AmendResult result = amend("prune", null, null);
    assertThat(text("accepted.yaml"))
        .isEqualTo(
            KEPT.substring(0, KEPT.indexOf("  - rule: missing-superior\n    element: shop/s")));
    assertThat(rules(result.after())).containsExactly("blank-value", "missing-superior");
  }

  @Test
  void pruningTheLastEntryLeavesAnEmptyList() throws IOException, BuildException {
    write("accepted.yaml", "# head\naccepted:\n- {rule: wide-span, element: shop/x, reason: y}\n");
    amend("prune", null, null);
    assertThat(text("accepted.yaml")).isEqualTo("# head\naccepted: []\n");
  }

  @Test
  void lineEndsStayThoseOfTheFile() throws IOException, BuildException {
    write("accepted.yaml", KEPT.replace("\n", "\r\n"));
    amend("write", "试运行", null);
    assertThat(text("accepted.yaml").replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"无: x # y", "- a", "*x", "no", "12:30", "\"'", "@x", "{a}", "两\n行", "%x", "!t"})
  void anyReasonIsReadBackAsItWasGiven(String reason) throws IOException, BuildException {
    AmendResult result = amend("write", reason, null);
    assertThat(result.after().report().diagnostics()).isEmpty();
    assertThat(text("accepted.yaml").replaceAll("\n +", "\n")).contains(reason.substring(0, 1));
  }

  @Test
  void withoutTheKeyTheUsualNameIsTakenAndTold() throws IOException, BuildException {
    write("handbook.yaml", "title: 门店手册\n");
    AmendResult result = amend("write", "试运行", null);
    assertThat(result.notes()).anyMatch(note -> note.contains("lint-baseline.yaml is used"));
    assertThat(result.after().report().diagnostics()).isEmpty();
    assertThat(text("lint-baseline.yaml")).startsWith("accepted:\n");
  }

  @Test
  void whatCouldNotBeReadIsNeverAccepted() throws IOException, BuildException {
    write("shop/guard.yaml", "title: 保安\nresponsibilites: [看门]\n");
    AmendResult result = amend("write", "试运行", null);
    assertThat(rules(result.after())).containsExactly("unknown-key");
    assertThat(result.notes()).anyMatch(note -> note.contains("cannot be accepted"));
    assertThatThrownBy(() -> amend("prune", null, null))
        .satisfies(says("is unknown which findings"));
  }

  @Test
  void aReasonIsRequiredAndTheDateMustBeOne() {
    assertThatThrownBy(() -> amend("write", " ", null)).satisfies(says("only with a reason"));
    assertThatThrownBy(() -> amend("write", "x", "31.12.")).satisfies(says("31.12."));
    assertThatThrownBy(() -> amend("write", "x", "2026-05-31")).satisfies(says("over already"));
    assertThatThrownBy(() -> amend("forget", "x", null)).satisfies(says("write, prune"));
    assertThat(folder.resolve("content/accepted.yaml")).doesNotExist();
  }

  @Test
  void aBaselineThatCannotBeEditedSafelyIsLeftAlone() throws IOException {
    String flow = "accepted: [{rule: wide-span, element: shop/x, reason: y}]\n";
    write("accepted.yaml", flow);
    assertThatThrownBy(() -> amend("write", "x", null)).satisfies(says("on a line of its own"));
    assertThat(text("accepted.yaml")).isEqualTo(flow);
    write("accepted.yaml", "accepted:\n  - rule: wide-span\n    until: 2026\n");
    assertThatThrownBy(() -> amend("write", "x", null)).satisfies(says("correct them first"));
  }

  private static Consumer<Throwable> says(String words) {
    return fault -> assertThat(((BuildException) fault).explain(Messages.of("en"))).contains(words);
  }

  private AmendResult amend(String action, @Nullable String reason, @Nullable String expires)
      throws BuildException {
    Path content = folder.resolve("content");
    Path output = folder.resolve("out");
    BuildRequest request =
        new BuildRequest(content, output, null, null, "en", Severity.ERROR, "content", TODAY);
    return new Engine().amendBaseline(request, BaselineRequest.of(action, reason, expires));
  }

  private static List<String> rules(BuildResult result) {
    return result.report().diagnostics().stream().map(Diagnostic::rule).sorted().toList();
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
