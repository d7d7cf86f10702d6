package org.rolebook.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.NavigationLink;
import org.rolebook.model.Origin;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Repository;
import org.rolebook.model.Settings;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.plan.Route;
import org.rolebook.plan.Routes;
import org.rolebook.render.view.Alternate;
import org.rolebook.render.view.Brand;
import org.rolebook.render.view.Frame;
import org.rolebook.render.view.Link;

/** What stands around the content of every page. */
final class Frames {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "ur", "yi");
  private static final int DESCRIPTION = 160;

  private final Scope scope;
  private final Links links;
  private final Place place;
  private final Settings settings;
  private final Texts texts;

  Frames(Scope scope) {
    this.scope = scope;
    this.links = scope.links();
    this.place = scope.place();
    this.settings = scope.site().handbook().settings();
    this.texts = scope.texts(Origins.HANDBOOK);
  }

  Frame frame(Content content) {
    Origin origin = content.origin();
    Texts own = scope.texts(origin == null ? Origins.HANDBOOK : origin);
    return new Frame(
        content.template(),
        scope.language(),
        RIGHT_TO_LEFT.contains(Locale.forLanguageTag(scope.language()).getLanguage())
            ? "rtl"
            : "ltr",
        content.title(),
        new HomePages(scope).site(),
        own.summary(content.about(), DESCRIPTION),
        links.href(PageKey.HOME),
        links.href(PageKey.SEARCH),
        links.href(new Route(Routes.ASSETS)),
        scope.site().options().audience(),
        brand(),
        links(place.path()),
        menu(),
        links(place.beside().shown()),
        place.beside().more(),
        links(place.children()),
        link(place.beside().previous()),
        link(place.beside().next()),
        alternates(),
        canonical(),
        scope.site().versions().of(place.key()),
        origin == null ? "" : origin.source(),
        updated(origin),
        Feed.exists(scope.site()) ? links.href(Feed.ROUTE) : "",
        further("theme.css", settings.brand() == null ? List.of() : settings.brand().styles()),
        further("theme.js", settings.brand() == null ? List.of() : settings.brand().scripts()),
        edit(origin));
  }

  private Brand brand() {
    String logo = settings.brand() == null ? null : settings.brand().logo();
    Route asset = logo == null ? null : scope.site().plan().routes().asset(logo);
    return new Brand(
        asset == null ? "" : links.href(asset),
        settings.brand() == null ? null : texts.optional(settings.brand().footer()));
  }

  /** Addresses of the theme's file of that name, if there is one, and of files of the content. */
  private List<String> further(String theme, List<String> own) {
    List<String> addresses = new ArrayList<>();
    String path = Routes.ASSETS + theme;
    if (scope.site().options().assets().containsKey(path)) {
      addresses.add(links.href(new Route(path)));
    }
    for (String file : own) {
      Route route = scope.site().plan().routes().asset(file);
      if (route != null) {
        addresses.add(links.href(route));
      }
    }
    return addresses;
  }

  private List<Link> menu() {
    List<Link> menu = new ArrayList<>();
    menu.add(links.to(PageKey.graph("")));
    menu.add(links.to(PageKey.INDEXES));
    if (scope.site().options().health() != null) {
      menu.add(links.to(PageKey.HEALTH));
    }
    settings.navigation().stream().map(this::further).filter(Objects::nonNull).forEach(menu::add);
    return menu;
  }

  /** A further link of the menu; null where it leads nowhere. */
  private @Nullable Link further(NavigationLink link) {
    String to = link.to();
    if (to == null) {
      return null;
    }
    LocalizedText title = link.title();
    if (to.matches("(https?://|mailto:|tel:).*")) {
      String text = title == null ? to : links.plain(title);
      return new Link(text, to, scope.language(), false, "address", "");
    }
    Link found = links.to("", new Reference(to), ReferenceKinds.ANYTHING);
    return found.href().isEmpty() ? null : renamed(found, title);
  }

  private Link renamed(Link link, @Nullable LocalizedText title) {
    return title == null
        ? link
        : new Link(links.plain(title), link.href(), link.lang(), false, link.kind(), link.note());
  }

  private List<Alternate> alternates() {
    List<String> languages = scope.site().plan().languages();
    if (languages.size() == 1 || place.key().type() == PageKey.Type.REDIRECT) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>();
    for (String language : languages) {
      Route route = scope.site().plan().routes().of(place.key(), language);
      if (route != null) {
        boolean current = language.equals(scope.language());
        alternates.add(
            new Alternate(language, name(language), links.href(route), address(route), current));
      }
    }
    return alternates;
  }

  private String name(String language) {
    Messages messages = scope.site().words(language).messages();
    return messages.language().equals(language) ? messages.text("language.name") : language;
  }

  private String canonical() {
    if (place.key().type() == PageKey.Type.PRINT) {
      PageKey unit = PageKey.unit(place.key().unit());
      return address(scope.site().plan().routes().require(unit, scope.language()));
    }
    return place.key().equals(PageKey.NOT_FOUND) ? "" : address(place.route());
  }

  private String address(Route route) {
    String url = scope.site().url();
    return url.isEmpty() ? "" : url + Urls.encode(route.path());
  }

  private String updated(@Nullable Origin origin) {
    LocalDate day = new Changes(scope.site().options().changed()).of(origin, scope.language());
    return day == null ? "" : day.toString();
  }

  private String edit(@Nullable Origin origin) {
    return origin == null ? "" : edit(settings, origin.source(), "");
  }

  /**
   * The address at which a source file is edited; empty if not known.
   *
   * @param fragment what follows the address, such as {@code #L7}
   */
  static String edit(Settings settings, String source, String fragment) {
    Repository repository = settings.repository();
    String pattern = repository == null ? null : repository.edit();
    return pattern == null || !pattern.matches("https?://.*")
        ? ""
        : pattern.replace("{path}", Urls.encode(source)) + fragment;
  }

  private List<Link> links(List<PageKey> pages) {
    return pages.stream().map(links::to).toList();
  }

  private @Nullable Link link(@Nullable PageKey page) {
    return page == null ? null : links.to(page);
  }
}
