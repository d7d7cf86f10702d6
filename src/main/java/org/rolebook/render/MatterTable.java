package org.rolebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Defined;
import org.rolebook.model.Position;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexFacet;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexItem;
import org.rolebook.render.view.IndexRow;
import org.rolebook.render.view.Text;

/** Who may propose, approve, decide what: each matter once, with all positions, by kind. */
final class MatterTable implements IndexTable {

  private final Scope scope;
  private final Facets facets;
  private final IndexCells cells;

  MatterTable(Scope scope, Facets facets) {
    this.scope = scope;
    this.facets = facets;
    this.cells = IndexCells.of(scope);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells.field("kind", "authority.kind", "group"),
        cells.field("matter", "authority.text", "head"),
        cells.column("owners", "text"));
  }

  @Override
  public List<IndexGroup> groups(List<String> items) {
    Map<String, Map<String, Matter>> byKind = new LinkedHashMap<>();
    for (AuthorityKind kind : AuthorityKind.values()) {
      byKind.put(key(kind), new LinkedHashMap<>());
    }
    for (String id : items) {
      Position position = Objects.requireNonNull(scope.site().handbook().positions().get(id), id);
      Duties duties = new Duties(scope, position.origin(), position.origin().unit());
      for (Authority authority : position.authorities()) {
        Matter matter = matter(byKind, position, duties, authority);
        matter.owners().add(owner(position));
      }
    }
    return byKind.values().stream()
        .filter(matters -> !matters.isEmpty())
        .map(matters -> group(List.copyOf(matters.values())))
        .toList();
  }

  private Matter matter(
      Map<String, Map<String, Matter>> byKind,
      Position position,
      Duties duties,
      Authority authority) {
    AuthorityKind kind = duties.kind(authority);
    Map<String, Matter> matters = byKind.computeIfAbsent(key(kind), key -> new LinkedHashMap<>());
    Text text = duties.authority(authority, "").text();
    return matters.computeIfAbsent(
        name(position, authority, text), key -> new Matter(kind, text, new ArrayList<>()));
  }

  /** What two positions share: the definition, or the words. */
  private String name(Position position, Authority authority, Text text) {
    String unit = position.origin().unit();
    String use = authority.use();
    Defined<Authority> shared =
        use == null ? null : scope.organisation().definitions().authority(unit, use);
    return shared == null || authority.text() != null
        ? scope.organisation().tree().organisationOf(unit) + "\n" + text.html()
        : shared.unit() + "#" + use;
  }

  private IndexItem owner(Position position) {
    String unit = position.origin().unit();
    Text link = cells.texts().link(scope.links().to(PageKey.position(position.id())));
    List<IndexFacet> chosen = List.of(facets.unit(unit), facets.position(position));
    return new IndexItem(link, cells.unitName(unit), List.of(), chosen);
  }

  private IndexGroup group(List<Matter> matters) {
    AuthorityKind kind = matters.get(0).kind();
    IndexCell heading = cells.word(AuthorityTable.label(scope, kind));
    return new IndexGroup(
        List.of(heading), "", matters.stream().map(matter -> row(matter, heading)).toList());
  }

  private IndexRow row(Matter matter, IndexCell kind) {
    IndexFacet facet =
        facets.of("kind", key(matter.kind()), AuthorityTable.label(scope, matter.kind()));
    return new IndexRow(
        "",
        List.of(facet),
        List.of(kind, IndexCells.text(matter.text()), IndexCells.items(matter.owners().stream())));
  }

  private static String key(@Nullable AuthorityKind kind) {
    return kind == null ? "none" : kind.key();
  }

  /**
   * Something that positions may do.
   *
   * @param kind what they may do about it; null if it is not stated
   * @param text the matter
   * @param owners the positions, gathered one by one
   */
  private record Matter(@Nullable AuthorityKind kind, Text text, List<IndexItem> owners) {}
}
