package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
          .forEach(link -> report(text.place(), link, findings));
    }
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

  private static void report(Place place, MarkdownLinks.Link link, Findings findings) {
    String variant = link.image() ? "image" : "file";
    findings.report(place, link.written(), variant, List.of(link.path()), List.of());
  }
}
