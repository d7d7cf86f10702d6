package org.rolebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;

/**
 * References seen from their other end.
 *
 * @param partners id of a position or unit to the positions that state to work with it
 * @param pages id of a position or unit to the pages that apply to it
 */
record Backlinks(Map<String, List<Position>> partners, Map<String, List<Page>> pages) {

  private static final Set<TargetKind> PARTNERS =
      ReferenceKinds.of(Position.class, "collaboratesWith");
  private static final Set<TargetKind> BOUND = ReferenceKinds.of(Page.class, "appliesTo");

  static Backlinks of(Organisation organisation) {
    Map<String, List<Position>> partners = new HashMap<>();
    for (Position position : organisation.handbook().positions().values()) {
      for (Reference reference : position.collaboratesWith()) {
        String unit = position.origin().unit();
        add(partners, organisation, unit, reference, PARTNERS, position);
      }
    }
    Map<String, List<Page>> pages = new HashMap<>();
    for (Page page : organisation.handbook().pages().values()) {
      for (Reference reference : page.appliesTo()) {
        add(pages, organisation, page.origin().unit(), reference, BOUND, page);
      }
    }
    return new Backlinks(partners, pages);
  }

  List<Position> partnersOf(String id) {
    return partners.getOrDefault(id, List.of());
  }

  List<Page> pagesFor(String id) {
    return pages.getOrDefault(id, List.of());
  }

  private static <T> void add(
      Map<String, List<T>> lists,
      Organisation organisation,
      String unit,
      Reference reference,
      Set<TargetKind> kinds,
      T owner) {
    Target target = organisation.references().find(unit, reference.written(), kinds);
    if (target != null) {
      List<T> list = lists.computeIfAbsent(target.id(), id -> new ArrayList<>());
      if (!list.contains(owner)) {
        list.add(owner);
      }
    }
  }
}
