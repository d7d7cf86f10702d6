package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolebook.preview.Patience.until;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.rolebook.i18n.Messages;

/** A preview of real files, as editors and version control treat them. */
class PreviewTest {

  private static final String MANAGER = "shop/manager.yaml";
  private static final String PAGE = "/shop/manager.html";

  private final Path folder;
  private final LittleHandbook handbook;
  private final RecordedLog log = new RecordedLog();
  private @Nullable Preview running;

  PreviewTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.handbook = LittleHandbook.in(folder);
  }

  @AfterEach
  void stop() {
    if (running != null) {
      running.close();
    }
  }

  @Test
  void aFileThatIsWrittenOrTakesTheNameOfAnotherIsShown() throws Exception {
    start(handbook);
    handbook.write(MANAGER, position("written"));
    untilShown("written");
    handbook.save(MANAGER, position("saved by renaming"));
    untilShown("saved by renaming");
    handbook.save(MANAGER, position("saved again"));
    untilShown("saved again");
    until(
        "what was built is told",
        () ->
            log.told.stream().anyMatch(line -> line.matches("已重新生成，用时 \\d+\\.\\d 秒：\\d+ 个页面有变化。")));
  }

  @Test
  void aBurstOfSavesIsBuiltAFewTimesOnly() throws Exception {
    start(handbook);
    int before = log.told.size();
    for (int i = 1; i <= 200; i++) {
      handbook.save(MANAGER, position("save number " + i));
    }
    untilShown("save number 200");
    assertThat(log.told.size() - before).isLessThan(40);
  }

  @Test
  void newFoldersAndFilesInThemAreFollowed() throws Exception {
    start(handbook);
    handbook.write("shop/back/office/unit.yaml", "name: Back office\n");
    handbook.write("shop/back/office/buyer.yaml", position("buyer"));
    until("the new page", () -> page("/shop/back/office/buyer.html").contains("buyer"));
    handbook.write("shop/back/office/buyer.yaml", position("purchaser"));
    until("its change", () -> page("/shop/back/office/buyer.html").contains("purchaser"));
  }

  @Test
  void aDeletedFolderIsGoneAndFollowedWhenItComesAgain() throws Exception {
    handbook.write("shop/back/buyer.yaml", position("buyer"));
    start(handbook);
    LittleHandbook.delete(handbook.file("shop/back"));
    until("the page is gone", () -> get("/shop/back/buyer.html").status() == 404);
    handbook.write("shop/back/buyer.yaml", position("second buyer"));
    until("the page is back", () -> page("/shop/back/buyer.html").contains("second buyer"));
    handbook.save("shop/back/buyer.yaml", position("third buyer"));
    until("its change", () -> page("/shop/back/buyer.html").contains("third buyer"));
  }

  @Test
  void theContentFolderMayBeDeletedAndComeAgain() throws Exception {
    start(handbook);
    LittleHandbook.delete(handbook.content());
    until("the fault", () -> !log.warned.isEmpty());
    assertThat(page(PAGE)).contains("店长");
    LittleHandbook.in(folder);
    handbook.write(MANAGER, position("back again"));
    untilShown("back again");
    handbook.save(MANAGER, position("and followed"));
    untilShown("and followed");
  }

  @Test
  void anotherFolderMayTakeTheNameOfTheContentFolder() throws Exception {
    start(handbook);
    LittleHandbook other = LittleHandbook.in(folder.resolve("other"));
    other.write(MANAGER, position("of the other"));
    Files.move(handbook.content(), folder.resolve("aside"));
    Files.move(other.content(), handbook.content());
    untilShown("of the other");
    handbook.write(MANAGER, position("of the other, changed"));
    untilShown("of the other, changed");
  }

  @Test
  void aBranchSwitchEndsInTheSiteOfTheOtherBranch() throws Exception {
    for (int i = 0; i < 60; i++) {
      handbook.write("shop/team" + i % 6 + "/p" + i + ".yaml", position("position " + i));
    }
    start(handbook);
    for (int i = 0; i < 60; i++) {
      Files.delete(handbook.file("shop/team" + i % 6 + "/p" + i + ".yaml"));
      handbook.write("shop/group" + i % 7 + "/q" + i + ".yaml", position("role " + i));
    }
    for (int team = 0; team < 6; team++) {
      Files.delete(handbook.file("shop/team" + team));
    }
    untilCleanlyBuilt();
    handbook.write("shop/group3/q3.yaml", position("changed afterwards"));
    untilCleanlyBuilt();
  }

  @Test
  void afterEachOfManyEditsTheServedSiteIsThatOfACleanBuild() throws Exception {
    start(handbook);
    Random random = new Random(20_260_901);
    for (int i = 0; i < 200; i++) {
      edit(random, i);
      untilCleanlyBuilt();
    }
  }

  private void edit(Random random, int number) throws IOException {
    String unit = "shop/u" + random.nextInt(3);
    String file = unit + "/p" + random.nextInt(4) + ".yaml";
    switch (random.nextInt(6)) {
      case 0 -> handbook.write(MANAGER, position("manager " + number));
      case 1 -> handbook.write("shop/assets/note.txt", "note " + number + "\n");
      case 2 ->
          handbook.write("handbook.yaml", "title: 手册 " + number + "\nlanguages: [zh-CN, en]\n");
      case 3 -> {
        if (Files.exists(handbook.file(unit))) {
          LittleHandbook.delete(handbook.file(unit));
        }
      }
      default -> handbook.write(file, position("position " + number));
    }
  }

  @Test
  void aMistakeLeavesTheLastGoodSiteAndIsToldUntilItIsMended() throws Exception {
    start(handbook);
    EventReader events = EventReader.open(running());
    handbook.write(MANAGER, "title: 店长\nreportsTo: 店张\n");
    until("the fault", () -> events.has("event: fault"));
    assertThat(page(PAGE)).contains("开店");
    assertThat(String.join("\n", events.lines()))
        .contains("content/shop/manager.yaml:2:12", "dangling-reference", "<mark>店张</mark>")
        .contains("vscode://file" + Percent.encode(handbook.file(MANAGER).toString(), "/-._~:@"));
    assertThat(log.findings).singleElement().asString().contains("2 | reportsTo: 店张\n");
    assertThat(log.warned).singleElement().asString().contains("有 1 个问题");
    handbook.write(MANAGER, position("mended"));
    until("no fault", () -> events.has("event: fine"));
    assertThat(page(PAGE)).contains("mended");
    until("what changed", () -> events.has("data: shop/manager.html"));
  }

  /** The page of what was edited may be shown before the others are checked. */
  @Test
  void aMistakeThatOnlyOthersShowLeavesTheLastGoodSiteToo() throws Exception {
    handbook.write("shop/clerk.yaml", "title: Clerk\nreportsTo: 店长\n");
    start(handbook);
    EventReader events = EventReader.open(running());
    handbook.write(MANAGER, position("new title"));
    until("the fault", () -> events.has("event: fault"));
    assertThat(String.join("\n", events.lines())).contains("content/shop/clerk.yaml:2:12");
    assertThat(page(PAGE)).contains("店长").doesNotContain("new title");
    handbook.write("shop/clerk.yaml", "title: Clerk\nreportsTo: new title\n");
    until("no fault", () -> events.has("event: fine"));
    untilShown("new title");
  }

  @Test
  void whatWasWrongFromTheBeginningIsShownInstead() throws Exception {
    handbook.write(MANAGER, "titel: <店长>\n");
    start(handbook);
    RawHttp answer = get("/anything.html");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body())
        .contains("content/shop/manager.yaml:1:1", "<mark>titel</mark>: &lt;店长&gt;");
    handbook.write(MANAGER, position("mended"));
    untilShown("mended");
  }

  @Test
  void aFaultyTemplateIsToldWithItsPlace() throws Exception {
    Path own = Files.createDirectories(folder.resolve("templates"));
    start(handbook.with(own));
    EventReader events = EventReader.open(running());
    Path template = own.resolve("position.ftlh");
    Files.writeString(template, "<p>${view.titel.nothing}</p>\n");
    until("the fault", () -> events.has("event: fault"));
    assertThat(String.join("\n", events.lines()))
        .contains("position.ftlh:1:6", "vscode://file", "view")
        .contains("position.ftlh:1:6\"");
    assertThat(page(PAGE)).contains("开店");
    Files.delete(template);
    until("no fault", () -> events.has("event: fine"));
    Files.writeString(template, "<p>own page</p>\n");
    untilShown("own page");
  }

  @Test
  void aTemplateThatIsFaultyFromTheBeginningIsShownInstead() throws Exception {
    Path own = Files.createDirectories(folder.resolve("templates"));
    Path template = Files.writeString(own.resolve("home.ftlh"), "<#if>\n");
    start(handbook.with(own));
    assertThat(get("/").status()).isEqualTo(503);
    assertThat(get("/").body()).contains("home.ftlh:1:2", "&lt;<mark>#if</mark>&gt;");
    Files.delete(template);
    until("the site", () -> get("/").status() == 200);
  }

  @Test
  void newWarningsAreToldOnceAndOldOnesNot() throws Exception {
    handbook.write("shop/clerk.yaml", "title: Clerk\nsummary:\n");
    start(handbook);
    assertThat(log.findings).isEmpty();
    assertThat(log.told).anyMatch(line -> line.contains("check"));
    handbook.write("shop/buyer.yaml", "title: Buyer\nsummary:\n");
    until("the new page", () -> page("/shop/buyer.html").contains("Buyer"));
    until("its warnings", () -> !log.findings.isEmpty());
    assertThat(log.findings.get(0)).contains("buyer.yaml").doesNotContain("clerk.yaml");
  }

  @Test
  void aHandbookThatIsNotThereIsNotWaitedFor() throws Exception {
    LittleHandbook.delete(handbook.content());
    assertThatThrownBy(() -> start(handbook))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("There is no content folder"));
    untilNoThreadIsLeft();
  }

  @Test
  void theUsualPortGivesWayAndAnAskedOneDoesNot() throws Exception {
    try (ServerSocket taken = takeUsualPort()) {
      running = Preview.start(asking(null, PreviewRequest.LOCAL), log);
      assertThat(RawHttp.port(running())).isNotEqualTo(Port.USUAL);
      assertThat(log.warned)
          .contains("Port 8765 is taken; this is port " + RawHttp.port(running()) + ".");
      assertThat(page("/")).contains("小店");
      int port = taken == null ? Port.USUAL : taken.getLocalPort();
      assertThatThrownBy(() -> Preview.start(asking(port, PreviewRequest.LOCAL), log))
          .isInstanceOf(PreviewException.class)
          .hasMessageContaining("preview.port-taken");
    }
  }

  /** Null where another program has it already. */
  private static @Nullable ServerSocket takeUsualPort() {
    try {
      return new ServerSocket(Port.USUAL, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      return null;
    }
  }

  @Test
  void anAddressOrPortThatCannotBeIsRefused() {
    for (PreviewRequest wrong :
        List.of(asking(-1, "127.0.0.1"), asking(65536, "127.0.0.1"), asking(0, "no such host"))) {
      assertThatThrownBy(() -> Preview.start(wrong, log))
          .isInstanceOfSatisfying(
              PreviewException.class, e -> assertThat(e.explain(Messages.of("en"))).isNotBlank());
    }
  }

  @Test
  void whenItEndsThePortIsFreeAndNoThreadIsLeft() throws Exception {
    start(handbook);
    EventReader.open(running());
    int port = RawHttp.port(running());
    List<Path> before = files();
    handbook.write(MANAGER, position("on the way"));
    running().close();
    running().close();
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(again.getLocalPort()).isEqualTo(port);
    }
    untilNoThreadIsLeft();
    assertThat(files()).isEqualTo(before);
    assertThat(log.told.stream().filter(line -> line.equals("预览已结束。"))).hasSize(1);
  }

  @Test
  void whoServesIsReleasedWhenInterrupted() throws Exception {
    start(handbook);
    Thread serving = new Thread(running()::serve);
    serving.start();
    serving.interrupt();
    until("the end", () -> !serving.isAlive());
    untilNoThreadIsLeft();
  }

  private static void untilNoThreadIsLeft() throws InterruptedException {
    until(
        "no thread is left",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("rolebook-preview")));
  }

  private List<Path> files() throws IOException {
    try (var tree = Files.walk(folder)) {
      return tree.sorted().toList();
    }
  }

  private void start(LittleHandbook what) throws BuildException, PreviewException {
    running = Preview.start(what.preview(), log);
  }

  private Preview running() {
    if (running == null) {
      throw new IllegalStateException("not started");
    }
    return running;
  }

  private PreviewRequest asking(@Nullable Integer port, String address) {
    return new PreviewRequest(handbook::request, address, port, "none", Messages.of("en"));
  }

  private static String position(String title) {
    return "title: " + title + "\nresponsibilities: [开店]\n";
  }

  private void untilShown(String text) throws InterruptedException {
    until(text + " is shown", () -> page(PAGE).contains(text));
  }

  private String page(String path) throws IOException {
    return get(path).body();
  }

  private RawHttp get(String path) throws IOException {
    return RawHttp.get(running(), path);
  }

  /** In the middle of a change a file may be missing for the clean build, too. */
  private void untilCleanlyBuilt() throws InterruptedException {
    until(
        "the site of a clean build",
        () -> {
          Map<String, byte[]> clean = handbook.site();
          Site served = running().site();
          TreeSet<String> paths = new TreeSet<>(served.changedSince(0));
          paths.addAll(clean.keySet());
          return paths.stream()
              .allMatch(path -> Arrays.equals(clean.get(path), served.bytes(path).orElse(null)));
        });
  }
}
