package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Severity;

/** Days of the last change, by git. */
final class LastUpdatedTest {

  private static final String WANTED = "repository:\n  lastUpdated: true\n";
  private static final String ADDRESS = "url: https://h.example/b\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("book/content/handbook.yaml", "title: 手册\nlanguages: [zh-CN, en]\n" + ADDRESS + WANTED);
    write("book/content/门 店/unit.yaml", "name: 门店\n");
    write("book/content/门 店/clerk.yaml", "title: 店员\nresponsibilities: [卖货]\n");
    write("book/content/门 店/cashier.yaml", "title: 收银员\nresponsibilities: [收款]\n");
  }

  @Test
  void eachPageTellsTheDayOfItsLastChangeInItsOwnLanguage() throws Exception {
    commitTwice();
    assertThat(build("book").warnings()).isEmpty();
    assertThat(day("门-店/clerk.html")).isEqualTo("2026-03-05");
    assertThat(day("门-店/cashier.html")).isEqualTo("2026-01-02");
    assertThat(day("en/门-店/cashier.html")).isEqualTo("2026-03-05");
  }

  @Test
  void theFeedHasTheNewestFirst() throws Exception {
    commitTwice();
    build("book");
    Document feed = Jsoup.parse(read("feed.xml"), "", Parser.xmlParser());
    assertThat(feed.select("feed > updated").text()).isEqualTo("2026-03-05T00:00:00Z");
    assertThat(feed.select("entry > title").eachText()).containsExactly("店员", "收银员", "门店");
    assertThat(feed.select("entry > id").get(0).text())
        .isEqualTo("https://h.example/b/%E9%97%A8-%E5%BA%97/clerk.html");
    assertThat(Jsoup.parse(read("index.html")).select("link[type=application/atom+xml]"))
        .hasSize(1);
  }

  @Test
  void aShallowCloneIsToldOnceAndShowsNoDays() throws Exception {
    commitTwice();
    Path source = folder.resolve("book");
    git(folder, "clone", "-q", "--depth", "1", source.toUri().toString(), "shallow");
    BuildResult result = build("shallow");
    assertThat(result.warningTexts())
        .singleElement()
        .asString()
        .contains("fetch-depth: 0", "GIT_DEPTH: 0");
    assertThat(day("门-店/clerk.html")).isEmpty();
    assertThat(folder.resolve("site/feed.xml")).doesNotExist();
  }

  @Test
  void outsideARepositoryNothingIsSaid() throws Exception {
    assertThat(build("book").warnings()).isEmpty();
    assertThat(day("门-店/clerk.html")).isEmpty();
  }

  @Test
  void whoDoesNotAskForDaysGetsNone() throws Exception {
    write("book/content/handbook.yaml", "title: 手册\nlanguages: [zh-CN, en]\n" + ADDRESS);
    commitTwice();
    build("book");
    assertThat(day("门-店/clerk.html")).isEmpty();
    assertThat(folder.resolve("site/feed.xml")).doesNotExist();
  }

  @Test
  void withoutAnAddressThereIsNoFeed() throws Exception {
    write("book/content/handbook.yaml", "title: 手册\n" + WANTED);
    commitTwice();
    build("book");
    assertThat(day("门-店/clerk.html")).isEqualTo("2026-03-05");
    assertThat(folder.resolve("site/feed.xml")).doesNotExist();
  }

  private void commitTwice() throws IOException, InterruptedException {
    Path book = folder.resolve("book");
    git(book, "init", "-q");
    commit(book, "2026-01-02T23:30:00+0800");
    write("book/content/门 店/clerk.yaml", "title: 店员\nresponsibilities: [卖货, 理货]\n");
    write("book/content/门 店/cashier.en.yaml", "title: Cashier\n");
    commit(book, "2026-03-05T08:00:00+0800");
  }

  private static void commit(Path book, String at) throws IOException, InterruptedException {
    git(book, "add", "-A");
    git(
        book,
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b.example",
        "commit",
        "-q",
        "--date=" + at,
        "-m",
        "change");
  }

  private static void git(Path at, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(at.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  private BuildResult build(String book) throws BuildException {
    Path content = folder.resolve(book).resolve("content");
    return new Engine()
        .build(
            new BuildRequest(
                content,
                folder.resolve("site"),
                null,
                null,
                "en",
                Severity.OFF,
                "content",
                LocalDate.EPOCH));
  }

  private String day(String page) throws IOException {
    return Jsoup.parse(read(page)).select("footer.meta time").attr("datetime");
  }

  private String read(String page) throws IOException {
    return Files.readString(folder.resolve("site").resolve(page));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
