package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.plan.HeadingSlug;

/** A Markdown link to a heading that a page of the handbook does not have. */
final class AnchorMissing implements Rule {

  /** Places that every page has, and footnotes. */
  private static final String OF_ALL_PAGES = "top|main|toc|body|menu|search|fn.*";

  /** What comes with an id that would be the same as another one. */
  private static final String ADDITIONS = "^h-|-\\d+$";

  @Override
  public String id() {
    return "anchor-missing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Sources sources = new Sources(organisation);
    Map<String, Set<String>> anchors = new HashMap<>();
    for (FieldText text : findings.texts()) {
      for (String written : text.text().byLanguage().values()) {
        for (MarkdownLinks.Link link : MarkdownLinks.in(written)) {
          Page page = target(link, text.place().element(), sources, organisation);
          if (page != null
              && !findings.lacks(page.id(), "body")
              && !link.fragment().matches(OF_ALL_PAGES)
              && !isIn(anchors.computeIfAbsent(page.id(), id -> anchors(page)), link.fragment())) {
            report(text.place(), link, page, anchors.get(page.id()), findings, organisation);
          }
        }
      }
    }
  }

  private static void report(
      Place place,
      MarkdownLinks.Link link,
      Page page,
      Set<String> anchors,
      Findings findings,
      Organisation organisation) {
    String title = new Names(organisation).text(page.title());
    List<String> near = Nearest.of(link.fragment(), anchors, 1);
    List<String> arguments = new ArrayList<>(List.of(link.fragment(), title));
    arguments.addAll(near);
    String variant = near.isEmpty() ? "default" : "near";
    findings.report(place, link.written(), variant, arguments, List.of());
  }

  /** The page that a link with a fragment leads to; null if it leads elsewhere. */
  private static @Nullable Page target(
      MarkdownLinks.Link link, String element, Sources sources, Organisation organisation) {
    if (link.fragment().isEmpty()) {
      return null;
    }
    String path = link.path().isEmpty() ? null : link.below(sources.folderOf(element));
    String id = link.path().isEmpty() ? element : path == null ? null : sources.elementOf(path);
    return id == null ? null : organisation.handbook().pages().get(id);
  }

  private static boolean isIn(Set<String> anchors, String fragment) {
    return anchors.contains(fragment)
        || anchors.contains(fragment.replaceAll(ADDITIONS, ""))
        || anchors.contains("");
  }

  /** The ids of a page's headings; with the empty one if not all of them can be told. */
  private static Set<String> anchors(Page page) {
    Set<String> anchors = new HashSet<>();
    if (page.body() != null) {
      for (String body : page.body().byLanguage().values()) {
        for (Section section : Section.of(body)) {
          boolean isNamed = section.heading().contains("[[");
          anchors.add(isNamed ? "" : HeadingSlug.of(section.words()));
        }
      }
    }
    return anchors;
  }
}
