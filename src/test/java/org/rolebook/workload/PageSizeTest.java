package org.rolebook.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;

/** What a page weighs does not depend on how large the handbook is. */
class PageSizeTest {

  private static final int SMALL = 100;
  private static final int LARGE = 400;

  /**
   * The last of the members of a department who lead others: of those, a large handbook has more.
   */
  private static final int LEADERS = 2;

  @TempDir Path folder;

  @Test
  void thePageOfAPositionIsAsLargeInALargeHandbook() throws Exception {
    Map<String, Integer> small = positionPages(SMALL);
    Map<String, Integer> large = positionPages(LARGE);

    assertThat(small).hasSize(SMALL);
    assertThat(large).hasSize(LARGE);
    small.forEach(
        (page, size) -> {
          if (number(page) % Workload.DEPARTMENT > LEADERS) {
            assertThat(large.getOrDefault(page, 0) / (double) size).as(page).isBetween(0.99, 1.01);
          }
        });
  }

  private static int number(String page) {
    return Integer.parseInt(page.replaceAll(".*p(\\d+)\\.html", "$1"));
  }

  private Map<String, Integer> positionPages(int positions) throws Exception {
    Path content = folder.resolve("content" + positions);
    Workload.of(positions).write(content);
    Map<String, Integer> sizes = new TreeMap<>();
    BuildRequest request = Requests.build(content, folder.resolve("site"));
    new Engine()
        .render(
            request,
            (path, bytes) -> {
              if (path.matches(".*/p\\d+\\.html")) {
                sizes.put(path, bytes.length);
              }
            });
    return sizes;
  }
}
