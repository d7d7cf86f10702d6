package org.rolebook.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No sentence of the demo handbook is copied from the documents that it grew from. Twelve Han
 * characters or digits in a row that also stand in a source count as copied, whatever the script,
 * the punctuation and the Latin letters between them. Without the sources this is skipped.
 */
final class SourceWindowsTest {

  private static final Path SOURCES = Path.of("..", "shared", "seeds");
  private static final Path DEMO = Path.of("content");
  private static final int LENGTH = 12;

  private final Transliterator simplified = Transliterator.getInstance("Hant-Hans");

  @Test
  void noSentenceIsCopiedFromASource(@TempDir Path folder) throws IOException {
    Set<String> known = windowsOfSources();
    List<String> copied = new ArrayList<>();
    for (Path file : files(DEMO, ".yaml", ".md")) {
      for (String line : Files.readAllLines(file)) {
        addCopied(copied, file.toString(), line, known);
      }
    }
    addCopied(copied, PublishedHandbook.of(DEMO, folder, "hr"), known);
    assertThat(copied).isEmpty();
  }

  @Test
  void aCopyIsNoticedInEitherScriptAndThroughMarks() {
    Set<String> known = new HashSet<>();
    addWindows(known, "負責網(wǎng)站1個月內旳全部推廣工作，並定期匯報");
    List<String> copied = new ArrayList<>();
    addCopied(copied, "file", "- 负责**网站**1个月内的全部推广工作", known);
    assertThat(copied).isNotEmpty();
    copied.clear();
    addCopied(copied, "file", "- 负责网站全部推广工作，1个月内完成", known);
    assertThat(copied).isEmpty();
  }

  private Set<String> windowsOfSources() throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "the source documents are not here");
    List<Path> sources = files(SOURCES, ".txt");
    assertThat(sources).hasSize(5);
    Set<String> windows = new HashSet<>();
    for (Path source : sources) {
      addWindows(windows, Files.readString(source));
    }
    return windows;
  }

  private void addWindows(Set<String> windows, String text) {
    String plain = plain(text);
    for (int i = 0; i + LENGTH <= plain.length(); i++) {
      windows.add(plain.substring(i, i + LENGTH));
    }
  }

  /** Every text of a published handbook. */
  private void addCopied(List<String> copied, JsonNode node, Set<String> known) {
    if (node.isTextual()) {
      addCopied(copied, "handbook.json", node.asText(), known);
    }
    node.forEach(child -> addCopied(copied, child, known));
  }

  private void addCopied(List<String> copied, String where, String text, Set<String> known) {
    Set<String> windows = new HashSet<>();
    addWindows(windows, text);
    windows.retainAll(known);
    windows.forEach(window -> copied.add(where + ": " + window));
  }

  /** Han characters and digits alone, the former simplified. */
  private String plain(String text) {
    String letters =
        Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{IsHan}0-9]", "");
    return simplified.transliterate(letters).replace('旳', '的');
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .sorted()
          .toList();
    }
  }
}
