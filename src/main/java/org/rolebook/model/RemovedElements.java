package org.rolebook.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an audience may not see, and how references led to it before it was removed.
 *
 * @param ids ids of the removed elements
 * @param index the names of all elements; null if nothing was removed
 */
record RemovedElements(Set<String> ids, @Nullable ReferenceIndex index) {

  static final RemovedElements NONE = new RemovedElements(Set.of(), null);

  static RemovedElements of(Set<String> ids, Handbook handbook) {
    return new RemovedElements(ids, new ReferenceIndex(handbook, new UnitTree(handbook)));
  }

  /** Whether a reference, written in a unit, leads to removed elements only. */
  boolean holds(String unit, Reference reference) {
    if (index == null) {
      return false;
    }
    Resolution resolution =
        index.resolve(unit, reference.written(), EnumSet.allOf(TargetKind.class));
    if (resolution instanceof Resolution.Ambiguous several) {
      return several.targets().stream().allMatch(target -> ids.contains(target.id()));
    }
    return resolution instanceof Resolution.Found found && ids.contains(found.target().id());
  }
}
