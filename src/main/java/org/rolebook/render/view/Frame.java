package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param template name of the page's template without ending, for CSS classes
 * @param lang BCP 47 tag of the page's language
 * @param dir {@code ltr} or {@code rtl}
 * @param title name of the page, plain
 * @param site name of the handbook, plain
 * @param description what the page is about in one line; empty if not known
 * @param home relative address of the home page
 * @param search relative address of the search page
 * @param assets relative address of the folder of styles and scripts, with a slash at its end
 * @param audience audience for which the handbook is made
 * @param brand logo and footer
 * @param breadcrumb from the home page to the page above this one
 * @param menu links at the top of each page
 * @param siblings the pages beside this one, itself among them; at most a screenful around it
 * @param moreSiblings how many siblings are left out
 * @param children the pages directly below
 * @param previous the page before this one among its siblings; null if there is none
 * @param next the page after this one; null if there is none
 * @param alternates this page in all languages, the current one too; empty if there is one language
 *     only
 * @param canonical absolute address of the page; empty unless the handbook has a url
 * @param version version of the element that the page is about; empty if it is about none
 * @param source path of the source file below the content folder; empty if there is none
 * @param updated day of the last change of the source; empty if not known
 * @param feed relative address of the feed of changes; empty if there is none
 * @param styles relative addresses of further style sheets that every page loads
 * @param scripts relative addresses of further scripts that every page loads
 * @param edit address at which the source is edited; empty if not known
 */
public record Frame(
    String template,
    String lang,
    String dir,
    String title,
    String site,
    String description,
    String home,
    String search,
    String assets,
    String audience,
    Brand brand,
    List<Link> breadcrumb,
    List<Link> menu,
    List<Link> siblings,
    int moreSiblings,
    List<Link> children,
    @Nullable Link previous,
    @Nullable Link next,
    List<Alternate> alternates,
    String canonical,
    String version,
    String source,
    String updated,
    String feed,
    List<String> styles,
    List<String> scripts,
    String edit) {
  /** Keeps immutable copies of the lists. */
  public Frame {
    breadcrumb = List.copyOf(breadcrumb);
    menu = List.copyOf(menu);
    siblings = List.copyOf(siblings);
    children = List.copyOf(children);
    alternates = List.copyOf(alternates);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }
}
