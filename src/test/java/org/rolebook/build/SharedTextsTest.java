package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Severity;

/** A text that several positions share goes into the file of their unit, once. */
final class SharedTextsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String UNIT = "# the shop\nname: 门店\nhead: manager   # runs it\n";
  private static final String CLERK =
      """
      title: 店员
      reportsTo: manager
      # what the clerk does
      responsibilities:
          # the daily work
          - 答复顾客的咨询，记录结果。   # from the old handbook
          - 摆放当天的商品。

      authorities:
      - "使用门店的车辆。"   # with a licence
      """;
  private static final String GUARD =
      """
      ---
      title: 保安
      reportsTo: manager
      ---

      ## 岗位职责

      ### 白天

      * 看守大门。
      * 答复顾客的咨询，记录结果。

      ## 工作权限

      1. 使用门店的车辆。
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("shop/unit.yaml", UNIT);
    write("shop/manager.yaml", "title: 店长\nresponsibilities: [每天早上开店。]\n");
    write("shop/clerk.yaml", CLERK);
    write("shop/guard.md", GUARD);
  }

  @Test
  void theTextGoesIntoTheLibraryAndAllElseStaysAsItWas() throws IOException, BuildException {
    Map<String, String> before = pages();
    assertThat(fix(false).diff()).contains("+    - id: da-fu-gu-ke-de-zi-xun");
    assertThat(text("shop/clerk.yaml")).isEqualTo(CLERK);
    fix(true);
    assertThat(text("shop/unit.yaml"))
        .isEqualTo(
            UNIT
                + """
                library:
                  responsibilities:
                    - id: da-fu-gu-ke-de-zi-xun
                      text: 答复顾客的咨询，记录结果。
                  authorities:
                    - id: shi-yong-men-dian-de-che-liang
                      text: 使用门店的车辆。
                """);
    assertThat(text("shop/clerk.yaml"))
        .isEqualTo(
            CLERK
                .replace("答复顾客的咨询，记录结果。", "use: da-fu-gu-ke-de-zi-xun")
                .replace("\"使用门店的车辆。\"", "use: shi-yong-men-dian-de-che-liang"));
    assertThat(text("shop/guard.md"))
        .isEqualTo(
            GUARD
                .replace("答复顾客的咨询，记录结果。", "use: da-fu-gu-ke-de-zi-xun")
                .replace("使用门店的车辆。", "use: shi-yong-men-dian-de-che-liang"));
    assertThat(fix(true).diff()).isEmpty();
    assertThat(pages()).isEqualTo(before);
  }

  @Test
  void entriesJoinTheListsThatAreThere() throws IOException, BuildException {
    String unit =
        """
        library:   # what several have
         authorities:
         - {id: keys, text: 保管门店的钥匙。}

         # the duties
         responsibilities:
            - id: floor
              text: 打扫地面。
              # weekly

        # the head
        name: 门店
        head: manager
        """;
    write("shop/unit.yaml", unit);
    fix(true);
    assertThat(text("shop/unit.yaml"))
        .isEqualTo(
            unit.replace(
                    "的钥匙。}\n", "的钥匙。}\n - id: shi-yong-men-dian-de-che-liang\n   text: 使用门店的车辆。\n")
                .replace(
                    "# weekly\n",
                    "# weekly\n    - id: da-fu-gu-ke-de-zi-xun\n      text: 答复顾客的咨询，记录结果。\n"));
    assertThat(fix(true).diff()).isEmpty();
  }

  @Test
  void anEqualEntryIsTakenAsItIs() throws IOException, BuildException {
    String unit =
        UNIT + "library:\n  responsibilities:\n    - {id: answers, text: 答复顾客的咨询，记录结果。}\n";
    write("shop/unit.yaml", unit);
    write("shop/guard.md", GUARD.replace("1. 使用门店的车辆。", "1. 使用对讲机。"));
    fix(true);
    assertThat(text("shop/unit.yaml")).isEqualTo(unit);
    assertThat(text("shop/clerk.yaml")).isEqualTo(CLERK.replace("答复顾客的咨询，记录结果。", "use: answers"));
    assertThat(text("shop/guard.md")).contains("* use: answers\n");
  }

  @Test
  void windowsLineEndsAndAMissingLastOneStay() throws IOException, BuildException {
    write("shop/unit.yaml", UNIT.stripTrailing().replace("\n", "\r\n"));
    write("shop/clerk.yaml", "\uFEFF" + CLERK.replace("\n", "\r\n"));
    fix(true);
    assertThat(text("shop/unit.yaml"))
        .startsWith(UNIT.stripTrailing().replace("\n", "\r\n") + "\r\nlibrary:\r\n")
        .endsWith("text: 使用门店的车辆。");
    assertThat(text("shop/unit.yaml").replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text("shop/clerk.yaml").replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(fix(true).diff()).isEmpty();
  }

  @Test
  void chineseKeysAndListsInBracketsAndKpis() throws IOException, BuildException {
    write("shop/unit.yaml", "部门名称: 门店\n负责人: manager\n");
    write("shop/clerk.yaml", "岗位名称: 店员\n直接上级: manager\n岗位职责: [卖书。]\n考核指标: [每月售出的图书册数, 退货率]\n");
    write("shop/guard.md", "---\n岗位名称: 保安\n直接上级: manager\n岗位职责: [看门。]\n考核指标:\n- 每月售出的图书册数\n---\n");
    Map<String, String> before = pages();
    fix(true);
    assertThat(text("shop/unit.yaml"))
        .startsWith("部门名称: 门店\n负责人: manager\n")
        .containsPattern("\n  - 标识: mei-yue-shou-chu-de-tu-shu-ce-shu\n    \\S+: 每月售出的图书册数\n$");
    assertThat(text("shop/clerk.yaml"))
        .contains("考核指标: [{引用: mei-yue-shou-chu-de-tu-shu-ce-shu}, 退货率]\n");
    assertThat(text("shop/guard.md")).contains("- 引用: mei-yue-shou-chu-de-tu-shu-ce-shu\n---\n");
    assertThat(fix(true).diff()).isEmpty();
    assertThat(pages()).containsOnlyKeys(before.keySet());
  }

  @Test
  void theNearestCommonUnitHoldsTheEntry() throws IOException, BuildException {
    write("shop/store/unit.yaml", "name: 仓库\n");
    write("shop/store/keeper.yaml", CLERK.replace("店员", "保管员").replace("摆放", "清点"));
    write(
        "shop/store/packer.yaml",
        "title: 打包员\nreportsTo: manager\nresponsibilities:\n- 清点当天的商品。\n");
    fix(true);
    assertThat(text("shop/store/unit.yaml")).contains("text: 清点当天的商品。");
    assertThat(text("shop/unit.yaml")).contains("text: 答复顾客的咨询，记录结果。").doesNotContain("清点");
    assertThat(fix(true).diff()).isEmpty();
  }

  @Test
  void whereMoreIsSaidOrTranslatedNothingIsChanged() throws IOException, BuildException {
    String more =
        CLERK.replace("    - 答复顾客的咨询，记录结果。", "    - text: 答复顾客的咨询，记录结果。\n      frequency: 每天");
    write("shop/clerk.yaml", more.replace("使用门店的车辆", "驾驶门店的车辆"));
    assertThat(fix(true).diff()).isEmpty();
    write("shop/clerk.yaml", CLERK);
    write("handbook.yaml", "title: 门店手册\nlanguages: [zh-CN, en]\n");
    write("shop/clerk.en.yaml", "title: Clerk\n");
    assertThat(fix(true).diff()).isEmpty();
  }

  @Test
  void aFileThatIsWrittenOtherwiseIsLeftAlone() throws IOException, BuildException {
    write("shop/unit.yaml", "name: 门店\nhead: manager\nlibrary: {authorities: []}\n");
    assertThat(fix(true).diff()).isEmpty();
    write("shop/unit.yaml", "---\nname: 门店\nhead: manager\n...\n");
    assertThat(fix(true).diff()).isEmpty();
    Files.delete(folder.resolve("content/shop/unit.yaml"));
    assertThat(fix(true).diff()).isEmpty();
  }

  private FixResult fix(boolean write) throws BuildException {
    return new Engine().fix(request(), write);
  }

  /** The words of the pages of positions, but for the mark of what is shared and the version. */
  private Map<String, String> pages() throws BuildException {
    Map<String, String> pages = new TreeMap<>();
    new Engine()
        .render(
            request(),
            (path, bytes) -> {
              if (path.matches("shop/(?:clerk|guard|manager)\\.html")) {
                String html = new String(bytes, StandardCharsets.UTF_8);
                String words = Jsoup.parse(html).select("main").text();
                pages.put(path, words.replace(" 共用", "").replaceAll("版本 [0-9a-f]+", ""));
              }
            });
    assertThat(pages).hasSize(3);
    return pages;
  }

  private BuildRequest request() {
    Path output = folder.resolve("out");
    return new BuildRequest(
        folder.resolve("content"), output, null, null, "en", Severity.OFF, "content", TODAY);
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
