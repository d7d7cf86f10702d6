package org.rolebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolebook.render.RenderedFile;

/** Small sites, and what a tree of files holds. */
final class Sites {

  /** A time long ago, by which a rewritten file is told from an untouched one. */
  static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  static final Map<String, String> OLD =
      Map.of(
          "index.html", "old home",
          "positions/运营总监.html", "old director",
          "positions/gone/page.html", "old page",
          "assets/site.css", "style");

  static final Map<String, String> NEW =
      Map.of(
          "index.html", "new home",
          "positions/运营总监.html", "new director",
          "assets/site.css", "style",
          "units/a b.html", "new unit");

  private Sites() {}

  static RenderedFile file(String path, String text) {
    return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static PublishResult publish(Path output, Map<String, String> files) {
    return publish(new Publisher(output), files);
  }

  static PublishResult publish(Publisher publisher, Map<String, String> files) {
    try (Publication publication = publisher.begin()) {
      files.forEach((path, text) -> publication.add(file(path, text)));
      return publication.commit();
    }
  }

  static void repair(Path output) {
    new Publisher(output).begin().close();
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(Trees.parent(file));
    return Files.writeString(file, text);
  }

  /** Text of each file below a folder, but for the manifest; {@code /} for an empty folder. */
  static SortedMap<String, String> tree(Path root) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        describe(root, path, tree);
      }
    }
    tree.remove(Manifest.NAME);
    return tree;
  }

  private static void describe(Path root, Path path, Map<String, String> tree) throws IOException {
    String name = Trees.below(root, path);
    if (Files.isSymbolicLink(path)) {
      tree.put(name, "-> " + Files.readSymbolicLink(path));
    } else if (Files.isRegularFile(path)) {
      tree.put(name, Files.readString(path));
    } else if (!path.equals(root) && Trees.isEmpty(path)) {
      tree.put(name, "/");
    }
  }

  /** Identity and time of each file: equal as long as nothing touched it. */
  static SortedMap<String, String> identities(Path root) throws IOException {
    SortedMap<String, String> identities = new TreeMap<>();
    for (String name : tree(root).keySet()) {
      BasicFileAttributes attributes =
          Files.readAttributes(
              root.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      identities.put(name, attributes.fileKey() + " " + attributes.lastModifiedTime());
    }
    return identities;
  }

  /** Names in the output's parent, but for the output itself and the lock. */
  static Stream<String> leftovers(Path output) throws IOException {
    try (Stream<Path> siblings = Files.list(Trees.parent(output))) {
      return siblings
          .map(sibling -> sibling.getFileName() + "")
          .filter(name -> name.contains(Workspace.RESERVED) && !name.endsWith("-lock"))
          .toList()
          .stream();
    }
  }
}
