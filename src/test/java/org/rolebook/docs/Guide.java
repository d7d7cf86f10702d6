package org.rolebook.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Markdown pages that belong to the project. */
final class Guide {

  private static final Path SITE = Path.of("site", "markdown");
  private static final Path RESOURCES = Path.of("site", "resources");

  private Guide() {}

  /** All pages: those at the top of the project and those of the site. */
  static List<Path> pages() throws IOException {
    return Stream.concat(markdown(Path.of(""), 1), markdown(SITE, Integer.MAX_VALUE)).toList();
  }

  /** The pages whose examples are content of a handbook. */
  static List<Path> pagesWithExamples() throws IOException {
    return Stream.of(
            Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md")),
            markdown(SITE.resolve("guide"), Integer.MAX_VALUE),
            markdown(SITE.resolve("howto"), Integer.MAX_VALUE),
            markdown(SITE.resolve("explanation"), Integer.MAX_VALUE))
        .flatMap(pages -> pages)
        .toList();
  }

  /** A page of the site. */
  static Path site(String page) {
    return SITE.resolve(page);
  }

  /**
   * The file that an address of the site stands for: a page is made from Markdown, anything else
   * copied from the resources. Other files stand for themselves.
   */
  static Path source(Path address) {
    if (!address.startsWith(SITE) || Files.exists(address)) {
      return address;
    }
    String below = SITE.relativize(address).toString();
    return below.endsWith(".html")
        ? SITE.resolve(below.replaceFirst("\\.html$", ".md"))
        : RESOURCES.resolve(below);
  }

  private static Stream<Path> markdown(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }
}
