package org.rolebook.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rolebook.model.Position;
import org.rolebook.render.view.IndexFacet;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexRow;

/** An index whose items are positions, in one group. */
abstract class PositionTable implements IndexTable {

  private final Scope scope;
  private final Facets facets;
  private final IndexCells cells;

  PositionTable(Scope scope, Facets facets) {
    this.scope = scope;
    this.facets = facets;
    this.cells = IndexCells.of(scope);
  }

  /** The rows of one position. */
  abstract Stream<IndexRow> rows(Position position);

  @Override
  public List<IndexGroup> groups(List<String> items) {
    List<IndexRow> rows = items.stream().map(this::position).flatMap(this::rows).toList();
    return List.of(new IndexGroup(List.of(), "", rows));
  }

  final Position position(String id) {
    return Objects.requireNonNull(scope.site().handbook().positions().get(id), id);
  }

  final Texts texts(Position position) {
    return scope.texts(position.origin());
  }

  /** What every row of a position can be chosen by, and more. */
  final List<IndexFacet> facets(Position position, IndexFacet... further) {
    Stream<IndexFacet> own =
        Stream.of(facets.unit(position.origin().unit()), facets.position(position));
    return Stream.concat(own, Stream.of(further)).toList();
  }

  final Scope scope() {
    return scope;
  }

  final Facets facets() {
    return facets;
  }

  final IndexCells cells() {
    return cells;
  }
}
