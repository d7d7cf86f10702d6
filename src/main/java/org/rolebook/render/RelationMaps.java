package org.rolebook.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rolebook.model.Position;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.plan.Partnership;
import org.rolebook.plan.Partnership.Side;
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

  RelationMaps(Scope scope, Position position) {
    this.scope = scope;
    this.position = position;
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

  /** Everybody, each once: as stated here, then those who state it, by id; sorted by way. */
  private List<Partner> partners() {
    List<Partnership> all = scope.site().plan().indexes().partners(position);
    Stream<Partnership> own = all.stream().filter(one -> one.stated() != Side.OTHER);
    Stream<Partnership> others =
        all.stream()
            .filter(one -> one.stated() == Side.OTHER)
            .sorted(Comparator.comparing(RelationMaps::id));
    return Stream.concat(own, others)
        .map(one -> new Partner(link(one), way(one)))
        .sorted(Comparator.comparing(partner -> WAYS.indexOf(partner.way())))
        .toList();
  }

  private String way(Partnership one) {
    if (id(one).equals(position.id())) {
      return "self";
    }
    return switch (one.stated()) {
      case BOTH -> "both";
      case ITSELF -> "names";
      case OTHER -> "named";
    };
  }

  private Link link(Partnership one) {
    Position other = scope.site().handbook().positions().get(id(one));
    return other == null ? scope.links().to(one.written(), one.target()) : withUnit(other);
  }

  /** The id of a position; empty for another partner. */
  private static String id(Partnership one) {
    Target target = one.target();
    return target == null || target.kind() != TargetKind.POSITION ? "" : target.id();
  }

  /** A position, with its unit as a note where that is another one. */
  private Link withUnit(Position other) {
    return other.origin().unit().equals(position.origin().unit())
        ? scope.links().person(other.id())
        : scope.links().withUnit(other);
  }
}
