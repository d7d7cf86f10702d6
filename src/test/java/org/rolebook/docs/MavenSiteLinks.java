package org.rolebook.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Follows every link between the pages of this project's own site, as {@code mvn site} made it; run
 * after that by {@code .ci/run}. The pages of Javadoc and of the demo handbook are looked for, but
 * their own links are left to the doclet and to {@code CrawlTest}.
 */
public final class MavenSiteLinks {

  private static final Set<String> OTHERS = Set.of("apidocs", "handbook");

  private final Path site;
  private final Map<Path, Set<String>> anchors = new HashMap<>();
  private int followed;

  private MavenSiteLinks(Path site) {
    this.site = site;
  }

  /** Prints the links that lead nowhere and ends with 1 if there are any; takes the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    MavenSiteLinks links = new MavenSiteLinks(folder.toAbsolutePath().normalize());
    List<Path> pages = links.pages();
    List<String> dead = new ArrayList<>();
    for (Path page : pages) {
      dead.addAll(links.dead(page));
    }
    dead.forEach(System.out::println);
    System.out.printf(
        "%d links on %d pages, %d lead nowhere%n", links.followed, pages.size(), dead.size());
    if (!dead.isEmpty() || pages.isEmpty()) {
      throw new IllegalStateException("the site has links that lead nowhere, or no pages");
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !OTHERS.contains(site.relativize(file).getName(0).toString()))
          .sorted()
          .toList();
    }
  }

  private List<String> dead(Path page) throws IOException {
    Document document = read(page);
    Set<String> targets = new HashSet<>(document.select("[href]").eachAttr("href"));
    targets.addAll(document.select("[src]").eachAttr("src"));
    return targets.stream()
        .filter(target -> !target.matches("(?s)[a-z][a-z0-9+.-]*:.*|//.*"))
        .filter(target -> !resolves(page, target))
        .sorted()
        .map(target -> site.relativize(page) + ": " + target)
        .toList();
  }

  private boolean resolves(Path page, String target) {
    followed++;
    URI uri = page.toUri().resolve(target.replace(" ", "%20"));
    String fragment = uri.getFragment();
    Path file = Path.of(URI.create(uri.toString().replaceFirst("[?#].*", "")));
    if (Files.isDirectory(file)) {
      file = file.resolve("index.html");
    }
    return Files.isRegularFile(file)
        && (fragment == null || fragment.isEmpty() || anchors(file).contains(fragment));
  }

  private Set<String> anchors(Path file) {
    return anchors.computeIfAbsent(
        file,
        path -> {
          try {
            Document document = read(path);
            Set<String> found = new HashSet<>(document.select("[id]").eachAttr("id"));
            found.addAll(document.select("a[name]").eachAttr("name"));
            return found;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Document read(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
  }
}
