package org.rolebook.render;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.ContentPaths;
import org.rolebook.model.Origin;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Route;
import org.rolebook.render.markdown.LinkResolver;
import org.rolebook.render.markdown.ResolvedReference;
import org.rolebook.render.view.Link;

/**
 * Resolves the links of the texts of one source file, as seen from one page.
 *
 * @param site the site
 * @param links the links of the page
 * @param origin the element whose texts these are
 */
record SourceLinks(Site site, Links links, Origin origin) implements LinkResolver {

  @Override
  public ResolvedReference reference(String written) {
    Target target = site.organisation().references().find(unit(), written, ReferenceKinds.ANYTHING);
    if (target == null) {
      return new ResolvedReference(written, "");
    }
    Link link = links.to(target);
    return new ResolvedReference(link.text(), link.href());
  }

  @Override
  public @Nullable String relative(String path) {
    String source = ContentPaths.below(origin.source(), path);
    if (source == null) {
      return null;
    }
    PageKey page = page(source);
    if (page != null) {
      return links.href(page);
    }
    Route asset = site.plan().routes().asset(source);
    return asset == null ? null : links.href(asset);
  }

  /** The unit in which references are looked up; for a unit's own texts that unit. */
  private String unit() {
    return site.handbook().units().containsKey(origin.id()) ? origin.id() : origin.unit();
  }

  private @Nullable PageKey page(String source) {
    String id = source.replaceFirst("\\.(ya?ml|md)$", "");
    if (id.equals(source)) {
      return null;
    }
    if (site.handbook().positions().containsKey(id)) {
      return PageKey.position(id);
    }
    if (site.handbook().pages().containsKey(id)) {
      return PageKey.page(id);
    }
    String unit = id.equals("unit") ? "." : id.replaceFirst("/unit$", "");
    return site.handbook().units().containsKey(unit) ? PageKey.unit(unit) : null;
  }
}
