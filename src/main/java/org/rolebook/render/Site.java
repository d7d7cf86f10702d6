package org.rolebook.render;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.render.export.Versions;
import org.rolebook.render.markdown.Markdown;

/**
 * What all pages of a site share.
 *
 * @param plan the pages
 * @param options what rendering depends on besides
 * @param catalogue the declarations of fields
 * @param markdown the renderer of texts
 * @param versions the versions of units, positions and pages
 * @param words the words of the user interface by language
 * @param folderLinks the links that pages of one folder share
 */
record Site(
    SitePlan plan,
    RenderOptions options,
    Catalogue catalogue,
    Markdown markdown,
    Versions versions,
    Map<String, Words> words,
    FolderLinks folderLinks) {

  /**
   * What the pages of a plan share.
   *
   * @param words the words in each of its languages
   */
  static Site of(SitePlan plan, RenderOptions options, Map<String, Words> words) {
    Catalogue catalogue = new Catalogue();
    Versions versions = Versions.of(plan.organisation(), catalogue, plan.kpis());
    return new Site(
        plan, options, catalogue, new Markdown(), versions, Map.copyOf(words), new FolderLinks());
  }

  /** The words of the user interface in one of the languages of the plan. */
  Words words(String language) {
    return Objects.requireNonNull(words.get(language));
  }

  Organisation organisation() {
    return plan.organisation();
  }

  Handbook handbook() {
    return plan.organisation().handbook();
  }

  /** Address of the site with a slash at its end; empty if the handbook has none. */
  String url() {
    String url = handbook().settings().url();
    return url == null || url.isBlank() || url.endsWith("/") ? orEmpty(url) : url + "/";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
