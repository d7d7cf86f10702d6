package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/** How much a browser loads to show a page of a position, nothing of it compressed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PositionWeightTest {

  private static final int POSITIONS_IN_BOTH_LANGUAGES = 184;
  private static final int LARGEST_POSITION = 60_000;
  private static final int LARGEST_READING_LIST = 12_000;

  private final List<Path> positions = new ArrayList<>();
  private final List<Path> readingLists = new ArrayList<>();

  @BeforeAll
  void build(@TempDir Path site) throws BuildException, IOException {
    Sites.build(Sites.DEMO, site);
    for (String file : Sites.files(site)) {
      Path path = site.resolve(file);
      if (file.endsWith(".html")) {
        String kind = Jsoup.parse(Files.readString(path)).body().className();
        if (kind.equals("position")) {
          positions.add(path);
        } else if (kind.equals("new-here")) {
          readingLists.add(path);
        }
      }
    }
  }

  @Test
  void everyPositionWeighsAtMost60KilobytesWithItsStylesAndScripts() throws IOException {
    assertThat(positions).hasSize(POSITIONS_IN_BOTH_LANGUAGES);
    for (Path page : positions) {
      assertThat(weight(page)).as(page.toString()).isLessThanOrEqualTo(LARGEST_POSITION);
    }
  }

  @Test
  void everyPositionHasAReadingListOfAtMost12Kilobytes() throws IOException {
    assertThat(readingLists).hasSize(POSITIONS_IN_BOTH_LANGUAGES);
    for (Path page : readingLists) {
      assertThat(Files.size(page)).as(page.toString()).isLessThanOrEqualTo(LARGEST_READING_LIST);
    }
  }

  /** The page, and each file that it loads by itself. */
  private long weight(Path page) throws IOException {
    Document document = Jsoup.parse(Files.readString(page));
    List<String> loaded =
        new ArrayList<>(document.select("head link[rel~=icon|stylesheet]").eachAttr("href"));
    loaded.addAll(document.select("script[src], img[src]").eachAttr("src"));
    assertThat(loaded).as("styles, scripts and icon").hasSizeGreaterThanOrEqualTo(5);
    long weight = Files.size(page);
    for (String file : loaded) {
      weight += Files.size(page.resolveSibling(file));
    }
    return weight;
  }
}
