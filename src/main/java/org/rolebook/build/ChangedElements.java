package org.rolebook.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rolebook.model.Edit;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;

/**
 * The elements that an edit has changed.
 *
 * @param edit from the handbook of the last whole site
 */
record ChangedElements(Edit edit) {

  /** More changed elements are no edit by hand. */
  private static final int LARGEST = 20;

  /** So many pages that name what was changed are made before all others. */
  private static final int MOST_NAMING = 40;

  /**
   * The pages whose authors wait for them.
   *
   * @return none where too many elements are different to tell which page is waited for
   */
  Set<PageKey> pages() {
    Handbook part = edit.part();
    Set<PageKey> pages = new TreeSet<>();
    part.units().keySet().forEach(id -> pages.add(PageKey.unit(id)));
    part.positions().keySet().forEach(id -> pages.add(PageKey.position(id)));
    part.positions().keySet().forEach(id -> pages.add(PageKey.newHere(id)));
    part.pages().keySet().forEach(id -> pages.add(PageKey.page(id)));
    int elements = part.units().size() + part.positions().size() + part.pages().size();
    return elements > LARGEST ? Set.of() : pages;
  }

  /** Pages near those, which name what was changed; without those. */
  Set<PageKey> naming(Organisation organisation) {
    Set<PageKey> own = pages();
    Set<PageKey> naming = new TreeSet<>();
    Stream.concat(
            edit.part().positions().values().stream()
                .flatMap(position -> naming(position, organisation)),
            Stream.concat(
                edit.part().units().values().stream().flatMap(unit -> naming(unit, organisation)),
                edit.part().pages().values().stream()
                    .map(page -> PageKey.unit(page.origin().unit()))))
        .filter(page -> !own.contains(page))
        .limit(MOST_NAMING)
        .forEach(naming::add);
    return naming;
  }

  /** The unit of a position, those above and below it, those beside it. */
  private static Stream<PageKey> naming(Position position, Organisation organisation) {
    String unit = position.origin().unit();
    return Stream.of(
            Stream.of(PageKey.unit(unit)),
            organisation.graph().superiorsOf(position.id()).stream()
                .map(ReportingLine::superior)
                .map(PageKey::position),
            organisation.graph().reportsOf(position.id()).stream()
                .map(ReportingLine::subordinate)
                .map(PageKey::position),
            organisation.tree().positionsOf(unit).stream().map(one -> PageKey.position(one.id())))
        .flatMap(pages -> pages);
  }

  /** The unit above a unit, those below it, its positions. */
  private static Stream<PageKey> naming(Unit unit, Organisation organisation) {
    return Stream.of(
            Stream.of(PageKey.unit(unit.origin().unit())),
            organisation.tree().childrenOf(unit.id()).stream()
                .map(child -> PageKey.unit(child.id())),
            organisation.tree().positionsOf(unit.id()).stream()
                .map(one -> PageKey.position(one.id())))
        .flatMap(pages -> pages);
  }
}
