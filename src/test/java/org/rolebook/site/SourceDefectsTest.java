package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolebook.content.Accepted;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/**
 * The table of the sources' defects says what the accepted findings of the demo handbook say; that
 * each of these is indeed found is held by {@link DemoFindingsTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SourceDefectsTest {

  private static final Path TABLE = Path.of("site", "markdown", "reference", "defects.md");
  private static final Pattern DEFECT = Pattern.compile("D[0-9X]-\\d+[a-z]?");
  private static final Pattern ROW =
      Pattern.compile("\\| (D[0-9X]-\\d+[a-z]?) \\| .+ \\| ([a-z ]+): ?(.*) \\|");
  private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]");

  /** Rules by which a defect is said to be found, by its number; none if it is not. */
  private final Map<String, Set<String>> stated = new TreeMap<>();

  private final Map<String, Set<String>> accepted = new TreeMap<>();

  @BeforeAll
  void read() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        boolean found = row.group(2).equals("found");
        assertThat(stated.put(row.group(1), found ? all(RULE, 1, row.group(3)) : Set.of()))
            .as("a second row for %s", row.group(1))
            .isNull();
      }
    }
    Settings settings = new HandbookReader(new Catalogue()).read(Sites.DEMO).handbook().settings();
    for (Accepted entry : BaselineFile.read(Sites.DEMO, settings, new Catalogue()).entries()) {
      LocalizedText reason = Objects.requireNonNull(entry.finding().reason());
      for (String text : reason.byLanguage().values()) {
        for (String defect : all(DEFECT, 0, text)) {
          accepted
              .computeIfAbsent(defect, ignored -> new TreeSet<>())
              .add(Objects.requireNonNull(entry.finding().rule()));
        }
      }
    }
  }

  @Test
  void everyDefectHasARow() {
    assertThat(stated).hasSize(177);
  }

  @Test
  void whatIsSaidToBeFoundIsAcceptedUnderItsNumberAndRule() {
    Map<String, Set<String>> found = new TreeMap<>(stated);
    found.values().removeIf(Set::isEmpty);
    assertThat(found).isEqualTo(accepted).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void thePositiveControlsAreSilent() {
    assertThat(accepted).doesNotContainKeys("D1-02", "D1-17", "D4-03");
  }

  @Test
  void bothLanguagesNameTheSameDefects() throws IOException {
    Settings settings = new HandbookReader(new Catalogue()).read(Sites.DEMO).handbook().settings();
    for (Accepted entry : BaselineFile.read(Sites.DEMO, settings, new Catalogue()).entries()) {
      Map<String, String> reason = Objects.requireNonNull(entry.finding().reason()).byLanguage();
      assertThat(all(DEFECT, 0, reason.getOrDefault("en", "")))
          .as(entry.finding().element())
          .isEqualTo(all(DEFECT, 0, reason.getOrDefault("zh-CN", "")));
    }
  }

  private static Set<String> all(Pattern pattern, int group, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
