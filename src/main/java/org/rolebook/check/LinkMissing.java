package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * A Markdown link to a source file or to a file below {@code assets} that does not exist, or an
 * image that does not. Addresses of pages and folders of the finished site are not judged.
 */
final class LinkMissing implements Rule {

  private static final Pattern OF_THE_SITE = Pattern.compile("(?i).*\\.html?|(.*/)?[^./]*");

  @Override
  public String id() {
    return "link-missing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    if (!findings.allNamesKnown()) {
      return;
    }
    Sources sources = new Sources(organisation);
    Set<String> assets = new HashSet<>(findings.assets());
    for (FieldText text : findings.texts()) {
      String folder = sources.folderOf(text.place().element());
      text.text().byLanguage().values().stream()
          .flatMap(written -> MarkdownLinks.in(written).stream())
          .distinct()
          .filter(link -> !link.path().isEmpty() && !leads(link, folder, sources, assets))
          .forEach(
              link ->
                  report(
                      text.place(), link, near(link, folder, files(findings, sources)), findings));
    }
  }

  /** All files that can be meant, sorted. */
  private static List<String> files(Findings findings, Sources sources) {
    return Stream.concat(findings.assets().stream(), sources.files()).sorted().distinct().toList();
  }

  private static boolean leads(
      MarkdownLinks.Link link, String folder, Sources sources, Set<String> assets) {
    String path = link.below(folder);
    if (path == null) {
      return false;
    }
    boolean isJudged = link.image() || !OF_THE_SITE.matcher(path).matches();
    return !isJudged || assets.contains(path) || sources.elementOf(path) != null;
  }

  /** The path as it should be written, of the file that was probably meant; null for none. */
  private static @Nullable String near(MarkdownLinks.Link link, String folder, List<String> all) {
    String path = link.below(folder);
    if (path == null) {
      return null;
    }
    String own = folderOf(path);
    String name = path.substring(own.length());
    List<String> beside =
        all.stream().filter(each -> folderOf(each).equals(own)).map(Sources::nameOf).toList();
    List<String> near = Nearest.of(name, beside, 1);
    if (!near.isEmpty()) {
      return relative(folder, own + near.get(0));
    }
    List<String> elsewhere =
        all.stream().filter(each -> Sources.nameOf(each).equals(name)).toList();
    return elsewhere.size() == 1 ? relative(folder, elsewhere.get(0)) : null;
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String relative(String folder, String path) {
    String from = folder;
    StringBuilder up = new StringBuilder();
    while (!path.startsWith(from)) {
      up.append("../");
      from = folderOf(from.substring(0, from.length() - 1));
    }
    return up + path.substring(from.length());
  }

  private static void report(
      Place place, MarkdownLinks.Link link, @Nullable String near, Findings findings) {
    String variant = link.image() ? "image" : "file";
    if (near == null) {
      findings.report(place, link.written(), variant, List.of(link.path()), List.of());
    } else {
      List<String> arguments = List.of(link.path(), near);
      findings.report(place, link.written(), variant + "-near", arguments, List.of());
    }
  }
}
