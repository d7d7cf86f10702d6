package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;

class ThemingTest {

  private static final Messages ENGLISH = Messages.of("en");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyFileOfTheThemeIsListedWithWhatItIsFor(String language) throws IOException {
    List<String> lines = new Theming(Messages.of(language)).list();
    try (Stream<Path> templates = Files.list(Path.of("templates"))) {
      assertThat(lines.stream().filter(line -> !line.startsWith("assets/")))
          .extracting(line -> line.replaceFirst(" .*", ""))
          .containsExactlyInAnyOrderElementsOf(
              templates.map(file -> file.getFileName().toString()).toList());
    }
    assertThat(lines).anyMatch(line -> line.startsWith("assets/handbook.css"));
  }

  @Test
  void chosenFilesAreCopiedWithARecordOfTheirOrigin() throws Exception {
    List<String> told = copy("position-body", "assets/handbook.css", "page.ftlh", "favicon.svg");
    assertThat(folder.resolve("position-body.ftlh"))
        .hasSameTextualContentAs(Path.of("templates/position-body.ftlh"));
    assertThat(folder.resolve("assets/handbook.css")).isNotEmptyFile();
    assertThat(folder.resolve(".rolebook-theme"))
        .content()
        .containsPattern("(?m)^page.ftlh = 1.0 sha256:[0-9a-f]{64}$")
        .hasLineCount(5);
    assertThat(told).hasSize(5).last().asString().contains("--templates");
  }

  @Test
  void nothingIsReplacedUnlessForced() throws Exception {
    copy("page");
    Files.writeString(folder.resolve("page.ftlh"), "mine");
    assertThatThrownBy(() -> copy("all"))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(ENGLISH)).contains("page.ftlh", "--force"));
    assertThat(folder).isDirectoryNotContaining("glob:**unit.ftlh");
    new Theming(ENGLISH).copy(folder, List.of("all"), true, "1.1");
    assertThat(folder.resolve("page.ftlh")).hasSameTextualContentAs(Path.of("templates/page.ftlh"));
    assertThat(folder).isDirectoryContaining("glob:**unit.ftlh");
    assertThat(folder.resolve(".rolebook-theme")).content().contains("page.ftlh = 1.1 ");
  }

  @Test
  void aFileThatIsNotThereIsOfferedTheNearest() {
    assertThatThrownBy(() -> copy("postion"))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> assertThat(e.explain(ENGLISH)).contains("postion", "position"));
    assertThatThrownBy(() -> copy()).isInstanceOf(RequestException.class);
  }

  @Test
  void theStatusTellsHowEachFileStands() throws Exception {
    copy("page", "unit", "home", "search", "graph");
    Path record = folder.resolve(".rolebook-theme");
    String text = Files.readString(record);
    String old = text.replaceAll("(unit.*sha256:)\\w+", "$1abc").replace("\n", "\r\n");
    Files.writeString(
        record, old.replaceAll("(home.*sha256:)\\w+", "$1" + "64bb1e0dc9ab5f9d7bbd2bb6ea2ea8b0"));
    Files.writeString(folder.resolve("unit.ftlh"), "mine");
    Files.writeString(folder.resolve("search.ftlh"), "mine");
    Files.writeString(folder.resolve("print.ftlh"), "mine");
    Files.writeString(
        folder.resolve("graph.ftlh"),
        Files.readString(folder.resolve("graph.ftlh")).replace("\n", "\r\n"));
    Files.writeString(folder.resolve("layout-x.ftlh"), "");
    Files.writeString(folder.resolve("hom.ftlh"), "");
    Files.writeString(folder.resolve("logo.svg"), "");
    assertThat(new Theming(ENGLISH).status(folder))
        .extracting(line -> line.replaceAll(" +", " "))
        .containsExactly(
            "graph.ftlh an unchanged copy: can be deleted",
            "hom.ftlh no built-in file has this name; did you mean home.ftlh?",
            "home.ftlh an unchanged copy: can be deleted",
            "layout-x.ftlh a layout for pages",
            "logo.svg no built-in file has this name; used where a template or a page names it",
            "page.ftlh an unchanged copy: can be deleted",
            "print.ftlh replaces the built-in file; not copied by this command",
            "search.ftlh edited; nothing new in the built-in theme since 1.0",
            "unit.ftlh edited, and the built-in file has changed since 1.0: copy it into another"
                + " folder and compare");
  }

  private List<String> copy(String... names) throws BuildException {
    return new Theming(ENGLISH).copy(folder, List.of(names), false, "1.0");
  }
}
