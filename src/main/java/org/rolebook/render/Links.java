package org.rolebook.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Localized;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.plan.IndexPart;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.plan.Route;
import org.rolebook.render.view.Link;

/** The links of one page: every address is relative to it. Serves one thread. */
final class Links {

  private static final Set<PageKey.Type> ELEMENTS =
      Set.of(PageKey.Type.UNIT, PageKey.Type.POSITION, PageKey.Type.PAGE);

  private final Site site;
  private final Place place;
  private final Words words;
  private final String base;
  private final Map<PageKey, String> parts;
  private final Map<PageKey, Link> known;

  Links(Site site, Place place, Words words) {
    this(site, place, words, Map.of());
  }

  /**
   * The links of a page that holds others.
   *
   * @param parts the ids of those
   */
  Links(Site site, Place place, Words words, Map<PageKey, String> parts) {
    this.site = site;
    this.place = place;
    this.words = words;
    this.base = base(site, place);
    this.parts = parts;
    this.known = base.isEmpty() && parts.isEmpty() ? site.folderLinks().of(place) : new HashMap<>();
  }

  /** The address of a page; empty if there is none. */
  String href(PageKey page) {
    String part = parts.get(page);
    if (part != null) {
      return "#" + part;
    }
    Route route = site.plan().routes().of(page, place.language());
    return route == null ? "" : href(route);
  }

  /** The address of a place within a page; empty if there is no such page. */
  String href(PageKey page, String anchor) {
    String part = parts.get(page);
    if (part != null) {
      return "#" + PartIds.prefix(part) + Urls.encode(anchor);
    }
    String href = href(page);
    String own = page.equals(place.key()) ? "" : href;
    return href.isEmpty() ? "" : own + "#" + Urls.encode(anchor);
  }

  /** The address of an index where it shows a unit alone; without scripts it shows all. */
  String filtered(PageKey page, String unit) {
    return href(page) + "?unit=" + Urls.encode(unit).replace("+", "%2B");
  }

  /** The address of any file of the site. */
  String href(Route route) {
    return base.isEmpty()
        ? Urls.encode(route.relativeTo(place.route()))
        : base + Urls.encode(route.path());
  }

  /** A page under its own name. */
  Link to(PageKey page) {
    Link link = known.get(page);
    if (link == null) {
      link = made(page);
      known.put(page, link);
    }
    return link;
  }

  /** A page under its own name, with a note. */
  Link to(PageKey page, String note) {
    Link link = to(page);
    return new Link(link.text(), link.href(), link.lang(), link.foreign(), link.kind(), note);
  }

  private Link made(PageKey page) {
    LocalizedText title = title(page);
    String kind = kind(page);
    if (title != null) {
      return link(title, href(page), kind);
    }
    IndexPart part = page.id().isEmpty() ? null : site.plan().indexes().part(page);
    if (part != null) {
      String name = new PartNames(site, this).of(part);
      return new Link(name, href(page), place.language(), false, kind, "");
    }
    return ELEMENTS.contains(page.type())
        ? new Link(page.id(), "", place.language(), false, "missing", "")
        : new Link(words.text("page." + kind), href(page), place.language(), false, kind, "");
  }

  /** What a reference, written in a unit, leads to; its own words if it leads nowhere. */
  Link to(String unit, Reference reference, Set<TargetKind> kinds) {
    Target target = site.organisation().references().find(unit, reference.written(), kinds);
    return to(reference.written(), target);
  }

  /** The target of a name as it is written, or that name alone where it has none. */
  Link to(String written, @Nullable Target target) {
    return target == null
        ? new Link(written, "", place.language(), false, "missing", "")
        : to(target);
  }

  /** What several references lead to. */
  List<Link> to(String unit, List<Reference> references, Set<TargetKind> kinds) {
    return references.stream().map(reference -> to(unit, reference, kinds)).toList();
  }

  /** The target of a reference. */
  Link to(Target target) {
    PageKey page = PageKey.of(target);
    return page == null ? link(target.title(), "", "external") : to(page);
  }

  /** A position or external body of the reporting graph. */
  Link person(String id) {
    Target external = site.organisation().graph().externals().get(id);
    return external == null ? to(PageKey.position(id)) : to(external);
  }

  /** A position with its unit as a note. */
  Link withUnit(Position position) {
    String unit = position.origin().unit();
    Unit owner = site.handbook().units().get(unit);
    return to(PageKey.position(position.id()), owner == null ? "" : plain(owner.name()));
  }

  /** A name in the language of the page, without markup. */
  String plain(LocalizedText name) {
    return plain(name, place.language());
  }

  private String plain(LocalizedText name, String language) {
    Localized found = name.in(language, site.plan().defaultLanguage());
    return site.markdown().plain(found.text(), NoLinks.INSTANCE);
  }

  private Link link(LocalizedText title, String href, String kind) {
    String language = title.in(place.language(), site.plan().defaultLanguage()).language();
    boolean foreign = !language.equals(place.language());
    return new Link(plain(title), href, language, foreign, kind, "");
  }

  private @Nullable LocalizedText title(PageKey page) {
    String id = page.id();
    return switch (page.type()) {
      case UNIT -> title(site.handbook().units().get(id), Unit::name);
      case POSITION -> title(site.handbook().positions().get(id), Position::title);
      case PAGE -> title(site.handbook().pages().get(id), Page::title);
      case GRAPH, PRINT -> title(site.handbook().units().get(page.unit()), Unit::name);
      default -> null;
    };
  }

  private static <T> @Nullable LocalizedText title(
      @Nullable T element, Function<T, LocalizedText> name) {
    return element == null ? null : name.apply(element);
  }

  private static String kind(PageKey page) {
    return page.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands before the addresses on a page that is shown at any address. */
  private static String base(Site site, Place place) {
    if (!place.key().equals(PageKey.NOT_FOUND) || site.url().isEmpty()) {
      return "";
    }
    return site.url().replaceFirst("^[^/]*//[^/]*", "");
  }
}
