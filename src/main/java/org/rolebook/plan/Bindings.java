package org.rolebook.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/** Which pages apply to which positions, by name or through a unit above. */
final class Bindings {

  private static final Set<TargetKind> BOUND = ReferenceKinds.of(Page.class, "appliesTo");

  private final Organisation organisation;
  private final Map<String, Map<String, Page>> pages = new TreeMap<>();

  private Bindings(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Whether an edit may change what applies to whom. */
  static boolean isTouched(Organisation next, Edit edit) {
    return edit.touches(Set.of("appliesTo"))
        || edit.redirects(next.handbook().pages().values().stream().map(Page::appliesTo));
  }

  static Bindings of(Organisation organisation) {
    Bindings bindings = new Bindings(organisation);
    organisation.handbook().pages().values().forEach(bindings::add);
    return bindings;
  }

  /** What applies to a position, each page once: what names it first, then unit by unit upwards. */
  List<Binding> of(Position position) {
    Map<String, Binding> found = new LinkedHashMap<>();
    pagesFor(position.id()).forEach(page -> found.put(page.id(), new Binding(page, null)));
    for (Unit unit : organisation.tree().upwards(position.origin().unit())) {
      for (Page page : pagesFor(unit.id())) {
        found.putIfAbsent(page.id(), new Binding(page, unit.id()));
      }
    }
    return List.copyOf(found.values());
  }

  /** The pages that name a position or unit. */
  List<Page> pagesFor(String element) {
    return List.copyOf(pages.getOrDefault(element, Map.of()).values());
  }

  private void add(Page page) {
    for (Reference reference : page.appliesTo()) {
      Target target =
          organisation.references().find(page.origin().unit(), reference.written(), BOUND);
      if (target != null) {
        pages.computeIfAbsent(target.id(), id -> new LinkedHashMap<>()).put(page.id(), page);
      }
    }
  }
}
