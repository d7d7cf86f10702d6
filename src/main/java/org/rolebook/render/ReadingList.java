package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rolebook.model.Conditions;
import org.rolebook.model.Page;
import org.rolebook.model.PageKind;
import org.rolebook.model.Position;
import org.rolebook.model.Qualifications;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.KpiView;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.Partner;
import org.rolebook.render.view.ReadingItem;
import org.rolebook.render.view.ReadingStage;
import org.rolebook.render.view.RelationMap;
import org.rolebook.render.view.Relations;
import org.rolebook.render.view.Text;

/**
 * What a new holder of a position reads, and when. On day one what the position is: its own page,
 * the superior, working hours, pages for new colleagues. In week one what binds it: the unit, the
 * measures, regulations, its reports, courses, the sign-off. Later whom else it meets and all other
 * pages.
 */
final class ReadingList {

  /** Largest number of links in one line. */
  private static final int LARGEST = 12;

  private final Scope scope;
  private final Position position;
  private final Texts texts;
  private final Relations relations;
  private final List<Page> pages;
  private final List<ReadingItem> items = new ArrayList<>();

  ReadingList(Scope scope, Position position) {
    this.scope = scope;
    this.position = position;
    this.texts = scope.texts(position.origin());
    this.relations = new RelationViews(scope).of(position);
    this.pages = new AppliedPages(scope, position).all();
  }

  List<ReadingStage> stages() {
    return Stream.of(dayOne(), weekOne(), later())
        .filter(stage -> !stage.items().isEmpty())
        .toList();
  }

  private ReadingStage dayOne() {
    add("own", word("own"), own(), List.of());
    Link superior = relations.superior();
    Stream<Link> solid = superior == null ? Stream.of() : Stream.of(superior);
    add("superior", field("reportsTo"), concat(solid, relations.dottedSuperiors()));
    addHours();
    addPages(Set.of(PageKind.ONBOARDING));
    return stage("day-one");
  }

  private ReadingStage weekOne() {
    String unit = position.origin().unit();
    add("unit", field("department"), List.of(scope.links().to(PageKey.unit(unit))));
    add("measures", scope.words().text("ui.measured-by"), measures());
    addPages(Set.of(PageKind.REGULATION));
    add("reports", field("directReports"), relations.reports());
    addTraining();
    if (position.acknowledgement() != null) {
      Link link = section("acknowledgement", field("acknowledgement"));
      add("acknowledgement", word("sign"), List.of(link));
    }
    return stage("week-one");
  }

  private ReadingStage later() {
    add("partners", word("partners"), partners());
    String colleagues = scope.words().text("ui.colleagues");
    add("colleagues", colleagues, relations.colleagues(), List.of(), relations.moreColleagues());
    add("units", word("above"), above());
    addPages(Set.of(PageKind.GUIDE, PageKind.NEWS));
    add("career", scope.words().text("ui.career.to"), relations.careerTo());
    return stage("later");
  }

  /** The sections of the position's own page that say what it does. */
  private List<Link> own() {
    List<Link> links = new ArrayList<>();
    links.add(scope.links().to(PageKey.position(position.id())));
    addSection(links, "responsibilities", position.responsibilities());
    addSection(links, "authorities", position.authorities());
    addSection(links, "standards", position.standards());
    addSection(links, "workflow", position.workflow());
    return links;
  }

  private void addSection(List<Link> links, String field, List<?> values) {
    if (!values.isEmpty()) {
      links.add(section(field, field(field)));
    }
  }

  private void addHours() {
    Conditions conditions = position.conditions();
    if (conditions != null) {
      Link link = section("conditions", field("conditions"));
      List<Text> hours =
          new ConditionViews(scope, position.origin())
              .hours(conditions).stream().map(texts::token).toList();
      add("hours", word("hours"), List.of(link), hours);
    }
  }

  private List<Link> measures() {
    List<KpiView> kpis = new Kpis(scope).of(position);
    List<Link> links = new ArrayList<>();
    kpis.forEach(kpi -> links.add(section(kpi.anchor(), kpi.name())));
    if (position.appraisal() != null) {
      links.add(section("appraisal", field("appraisal")));
    }
    return links;
  }

  private void addTraining() {
    Qualifications qualifications = position.qualifications();
    if (qualifications != null && !qualifications.training().isEmpty()) {
      String label = scope.words().text("field.qualifications.training");
      List<Link> links = List.of(section("qualifications", field("qualifications")));
      add("training", label, links, texts.all(qualifications.training()));
    }
  }

  private List<Link> partners() {
    RelationMap map = relations.partners();
    return Stream.of(map.left(), map.right(), map.more())
        .flatMap(List::stream)
        .map(Partner::link)
        .toList();
  }

  private List<Link> above() {
    return scope.organisation().tree().upwards(position.origin().unit()).stream()
        .skip(1)
        .map(Unit::id)
        .map(unit -> scope.links().to(PageKey.unit(unit)))
        .toList();
  }

  /** The pages of some kinds; one of no stated kind is taken for a guide. */
  private void addPages(Set<PageKind> kinds) {
    Cards cards = new Cards(scope);
    for (Page page : pages) {
      PageKind kind = page.kind() == null ? PageKind.GUIDE : page.kind();
      if (kinds.contains(kind)) {
        Link link = scope.links().to(PageKey.page(page.id()));
        add("page:" + page.id(), cards.kind(page).label(), List.of(link));
      }
    }
  }

  private Link section(String anchor, Text name) {
    String href = scope.links().href(PageKey.position(position.id()), anchor);
    return new Link(name.plain(), href, name.lang(), name.foreign(), "position", "");
  }

  private Link section(String anchor, String name) {
    return section(anchor, texts.token(name));
  }

  private void add(String key, String label, List<Link> links) {
    add(key, label, links, List.of());
  }

  private void add(String key, String label, List<Link> links, List<Text> words) {
    add(key, label, links, words, 0);
  }

  private void add(String key, String label, List<Link> links, List<Text> words, int left) {
    List<Link> shown = links.subList(0, Math.min(LARGEST, links.size()));
    int more = links.size() - shown.size() + left;
    Stream<Text> rest =
        more == 0 ? Stream.of() : Stream.of(texts.token(scope.words().text("ui.more", more)));
    if (!links.isEmpty()) {
      items.add(new ReadingItem(key, label, shown, Stream.concat(words.stream(), rest).toList()));
    }
  }

  private ReadingStage stage(String key) {
    ReadingStage stage = new ReadingStage(key, items);
    items.clear();
    return stage;
  }

  private static List<Link> concat(Stream<Link> first, List<Link> others) {
    return Stream.concat(first, others.stream()).toList();
  }

  private String field(String key) {
    return scope.words().text("field.position." + key);
  }

  private String word(String key) {
    return scope.words().text("ui.new-here." + key);
  }
}
