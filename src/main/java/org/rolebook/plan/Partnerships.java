package org.rolebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;

/** Who works with whom, seen from each position. */
final class Partnerships {

  private static final Set<TargetKind> KINDS =
      ReferenceKinds.of(Position.class, "collaboratesWith");

  private final Organisation organisation;
  private final Map<String, Map<String, Partnership>> stated = new TreeMap<>();
  private final Map<String, List<String>> namedBy = new TreeMap<>();

  private Partnerships(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Whether an edit may change who works with whom, if the positions stay in their order. */
  static boolean isTouched(Organisation next, Edit edit) {
    return edit.touches(Set.of("collaboratesWith"))
        || edit.redirects(
            next.handbook().positions().values().stream().map(Position::collaboratesWith));
  }

  static Partnerships of(Organisation organisation) {
    Partnerships partnerships = new Partnerships(organisation);
    organisation.tree().positions().forEach(partnerships::add);
    return partnerships;
  }

  /** The partners of a position: those that it names in its order, then those that name it. */
  List<Partnership> of(String position) {
    List<Partnership> found = new ArrayList<>();
    Map<String, Partnership> own = stated.getOrDefault(position, Map.of());
    own.values().forEach(one -> found.add(isNamedBy(one.target(), position) ? both(one) : one));
    for (String other : namedBy.getOrDefault(position, List.of())) {
      if (!own.containsKey(key(TargetKind.POSITION, other))) {
        found.add(new Partnership(other, target(other), Partnership.Side.OTHER));
      }
    }
    return found;
  }

  private Target target(String position) {
    Position found = organisation.handbook().positions().get(position);
    return new Target(TargetKind.POSITION, position, Objects.requireNonNull(found).title());
  }

  private boolean isNamedBy(@Nullable Target partner, String position) {
    return partner != null
        && partner.kind() == TargetKind.POSITION
        && stated
            .getOrDefault(partner.id(), Map.of())
            .containsKey(key(TargetKind.POSITION, position));
  }

  private static String key(TargetKind kind, String id) {
    return kind + " " + id;
  }

  private static Partnership both(Partnership one) {
    return new Partnership(one.written(), one.target(), Partnership.Side.BOTH);
  }

  private void add(Position position) {
    Map<String, Partnership> own = new LinkedHashMap<>();
    for (Reference reference : position.collaboratesWith()) {
      String written = reference.written();
      Target target = organisation.references().find(position.origin().unit(), written, KINDS);
      String key = target == null ? written : key(target.kind(), target.id());
      boolean isNew =
          own.putIfAbsent(key, new Partnership(written, target, Partnership.Side.ITSELF)) == null;
      if (isNew && target != null && target.kind() == TargetKind.POSITION) {
        namedBy.computeIfAbsent(target.id(), id -> new ArrayList<>(1)).add(position.id());
      }
    }
    if (!own.isEmpty()) {
      stated.put(position.id(), own);
    }
  }
}
