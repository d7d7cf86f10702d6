package org.rolebook.render;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.Partner;
import org.rolebook.render.view.RelationMap;

/** Who works with a position, by its own statement, by that of the other, or by both. */
final class RelationMaps {

  /** Largest number of partners that are drawn; further ones are listed. */
  static final int LARGEST = 12;

  private static final List<String> WAYS = List.of("both", "names", "named", "self");

  private final Scope scope;
  private final Position position;
  private final List<Position> naming;
  private final Map<String, Partner> partners = new LinkedHashMap<>();

  RelationMaps(Scope scope, Position position) {
    this.scope = scope;
    this.position = position;
    this.naming = scope.site().backlinks().partnersOf(position.id());
  }

  /** The picture: those whom both sides name first, half of them at each side. */
  RelationMap map() {
    List<Partner> all = partners();
    List<Partner> drawn = all.subList(0, Math.min(LARGEST, all.size()));
    int half = (drawn.size() + 1) / 2;
    return new RelationMap(
        drawn.subList(0, half),
        drawn.subList(half, drawn.size()),
        all.subList(drawn.size(), all.size()));
  }

  /** Everybody, each once. */
  private List<Partner> partners() {
    position.collaboratesWith().forEach(this::addStated);
    naming.forEach(other -> add(other.id(), withUnit(other), "named"));
    return partners.values().stream()
        .sorted(Comparator.comparing(partner -> WAYS.indexOf(partner.way())))
        .toList();
  }

  private void addStated(Reference reference) {
    String unit = position.origin().unit();
    Set<TargetKind> kinds = ReferenceKinds.of(Position.class, "collaboratesWith");
    Target target = scope.organisation().references().find(unit, reference.written(), kinds);
    Position other = target == null ? null : other(target);
    if (other != null) {
      add(other.id(), withUnit(other), naming.contains(other) ? "both" : "names");
    } else {
      String key = target == null ? reference.written() : target.kind() + target.id();
      add(key, scope.links().to(unit, reference, kinds), "names");
    }
  }

  private @Nullable Position other(Target target) {
    return target.kind() == TargetKind.POSITION
        ? scope.site().handbook().positions().get(target.id())
        : null;
  }

  private void add(String key, Link link, String way) {
    String of = key.equals(position.id()) ? "self" : way;
    partners.putIfAbsent(key, new Partner(link, of));
  }

  /** A position, with its unit as a note where that is another one. */
  private Link withUnit(Position other) {
    return other.origin().unit().equals(position.origin().unit())
        ? scope.links().person(other.id())
        : scope.links().withUnit(other);
  }
}
