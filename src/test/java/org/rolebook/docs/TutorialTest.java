package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.preview.Patience;

/**
 * Follows the tutorial literally: types its commands, makes its changes, compares what it shows.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class TutorialTest {

  private static final Path ENGLISH = Guide.site("tutorial/index.md");
  private static final Path CHINESE = Guide.site("tutorial/zh-CN/index.md");

  @TempDir private Path temp;

  @Test
  void theEnglishTutorialComesTrue() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("handbook"));
    try (TutorialRun run = new TutorialRun(folder, temp, "-Duser.language=en")) {
      follow(ENGLISH, run, "Our company", "Corner Bookshop");
    }
    assertThat(folder.resolve("target/handbook/company/buyer.html"))
        .content()
        .contains("Deliveries on time", "Orders up to 2000 CNY.");
    assertThat(folder.resolve("target/handbook/zh-CN/company/buyer.html"))
        .content()
        .contains("采购员", "按时到货率");
    assertPacked(folder);
  }

  @Test
  void theChineseTutorialComesTrue() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("岗位手册"));
    try (TutorialRun run =
        new TutorialRun(folder, temp, "-Duser.language=zh", "-Duser.country=CN")) {
      follow(CHINESE, run, "我们公司", "街角书店");
    }
    assertThat(folder.resolve("target/handbook/company/buyer.html"))
        .content()
        .contains("按时到货率", "2000 元以内的订单");
    assertThat(folder.resolve("target/handbook/en/company/buyer.html"))
        .content()
        .contains("Buyer", "Returned books");
    assertPacked(folder);
  }

  @Test
  void bothLanguagesHaveTheSameSteps() throws IOException {
    assertThat(kinds(CHINESE)).isEqualTo(kinds(ENGLISH)).hasSizeGreaterThan(25);
  }

  /** The preview shows the changed name as soon as the tutorial says so. */
  private static void follow(Path page, TutorialRun run, String before, String after)
      throws Exception {
    boolean renamed = false;
    for (TutorialStep step : TutorialStep.of(page)) {
      run.take(step);
      if (step.deed().equals("find") && step.text().contains(before)) {
        assertThat(run.served("company/index.html")).contains(before);
      }
      if (!renamed && step.deed().equals("replace")) {
        renamed = true;
        Patience.until(
            "the new name", () -> run.served("company/index.html").contains("<h1>" + after));
      }
    }
    assertThat(renamed).isTrue();
  }

  private static void assertPacked(Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("target/handbook.zip").toFile())) {
      assertThat(zip.getEntry("company/buyer.html")).isNotNull();
    }
  }

  private static List<String> kinds(Path page) throws IOException {
    return TutorialStep.of(page).stream().map(step -> step.language() + " " + step.deed()).toList();
  }
}
