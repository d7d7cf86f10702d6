package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;
import org.rolebook.workload.Workload;

/** One handbook in two states, of which each has pages that the other has not. */
final class Generations {

  /** A day on which nothing is due. */
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final int POSITIONS = 20;
  private static final String FOREIGN = "CNAME";
  private static final String FOREIGN_BELOW = "upload/plan.txt";

  private final List<Path> contents = new ArrayList<>();
  private final List<SortedMap<String, String>> sites = new ArrayList<>();
  private final Path output;

  private Generations(Path output) {
    this.output = output;
  }

  /** Writes both contents below a folder and makes their sites, each from nothing. */
  static Generations in(Path folder, Path output) throws IOException, BuildException {
    Generations both = new Generations(output);
    both.add(folder.resolve("a"));
    both.add(folder.resolve("b"));
    addPage(both.contents.get(0), "first");
    addPage(both.contents.get(1), "second");
    for (Path file : Tree.all(both.contents.get(1))) {
      if (file.toString().endsWith(".yaml")) {
        Files.writeString(file, Files.readString(file).replace("负责", "主管"));
      }
    }
    for (int i = 0; i < 2; i++) {
      Path site = folder.resolve("site" + i);
      new Engine().build(both.request(i, site));
      both.sites.add(Tree.of(site));
    }
    assertThat(both.sites.get(0)).isNotEqualTo(both.sites.get(1));
    return both;
  }

  private void add(Path content) throws IOException {
    Workload.of(POSITIONS).write(content);
    contents.add(content);
  }

  private static void addPage(Path content, String name) throws IOException {
    Path pages = Files.createDirectories(content.resolve("pages"));
    Files.writeString(pages.resolve(name + ".md"), "# Page\n\nOf the " + name + " state.\n");
  }

  Path output() {
    return output;
  }

  Path content(int generation) {
    return contents.get(generation % 2);
  }

  /** The files of a generation's site alone. */
  SortedMap<String, String> site(int generation) {
    return sites.get(generation % 2);
  }

  /** Publishes a generation beside files that are none of Rolebook's. */
  void begin(int generation) throws IOException, BuildException {
    Files.createDirectories(output.resolve("upload"));
    Files.writeString(output.resolve(FOREIGN), "handbook.example");
    Files.writeString(output.resolve(FOREIGN_BELOW), "by hand");
    build(generation);
  }

  /** Publishes a generation. */
  void build(int generation) throws BuildException {
    new Engine().remembering(true).build(request(generation, output));
  }

  BuildRequest request(int generation, Path to) {
    return new BuildRequest(
        content(generation), to, null, null, "en", Severity.ERROR, "content", DAY);
  }

  /** Whether a folder holds a generation, the foreign files, and nothing else. */
  boolean isWhole(int generation, Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>(Tree.of(folder));
    tree.remove(".rolebook-lock");
    boolean foreign = tree.remove(FOREIGN) != null && tree.remove(FOREIGN_BELOW) != null;
    return foreign
        && tree.equals(site(generation))
        && Files.readString(folder.resolve(FOREIGN)).equals("handbook.example")
        && Files.readString(folder.resolve(FOREIGN_BELOW)).equals("by hand");
  }

  /** The folder's previous state while a new one takes its place. */
  Path backup() {
    return output.resolveSibling("." + output.getFileName() + ".rolebook-backup");
  }

  /** Asserts that a generation stands, whole, with no workings of Rolebook left beside it. */
  void assertStands(int generation, String when) throws IOException {
    SortedMap<String, String> tree = Tree.of(output);
    assertThat(tree).as(when).containsAllEntriesOf(site(generation));
    assertThat(isWhole(generation, output)).as(when + ": " + tree.keySet()).isTrue();
    try (Stream<Path> beside = Files.list(output.resolveSibling("."))) {
      assertThat(beside.map(path -> path.getFileName() + "").filter(n -> n.contains(".rolebook-")))
          .as(when)
          .isSubsetOf(hidden("lock"), hidden("cache"), hidden("pages"));
    }
  }

  private String hidden(String what) {
    return "." + output.getFileName() + ".rolebook-" + what;
  }
}
