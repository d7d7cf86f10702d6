package org.rolebook.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Qualifications;
import org.rolebook.model.Schedule;
import org.rolebook.model.Status;

/** The indexes of a handbook: those that have rows, each cut into its pages. */
public final class Indexes {

  /** Most positions that one row of the index by KPI names. */
  public static final int MOST_OWNERS = 100;

  private static final Set<String> KPIS = Set.of("kpis");

  private static final Qualifications NOTHING_ASKED =
      new Qualifications(
          null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of());

  private final Organisation organisation;
  private final KpiIndex kpis;
  private final Bindings bindings;
  private final Partnerships partnerships;
  private final Map<IndexKind, IndexPart> parts = new EnumMap<>(IndexKind.class);
  private final Map<IndexKind, Map<String, PageKey>> pages = new EnumMap<>(IndexKind.class);
  private final Map<PageKey, IndexPart> byPage = new HashMap<>();

  private Indexes(Organisation organisation, KpiIndex kpis, Partnerships partnerships) {
    this.organisation = organisation;
    this.kpis = kpis;
    this.bindings = Bindings.of(organisation);
    this.partnerships = partnerships;
  }

  /** Gathers the indexes of a handbook. */
  public static Indexes of(Organisation organisation) {
    Indexes indexes =
        new Indexes(organisation, KpiIndex.of(organisation), Partnerships.of(organisation));
    for (IndexKind kind : IndexKind.values()) {
      indexes.add(kind);
    }
    return indexes;
  }

  /**
   * The indexes after an edit that leaves all elements in their order.
   *
   * @param edit from the handbook of these indexes
   */
  Indexes after(Organisation next, Edit edit) {
    boolean partners = Partnerships.isTouched(next, edit);
    Indexes indexes =
        new Indexes(
            next,
            edit.touches(KPIS) ? KpiIndex.of(next) : kpis,
            partners ? Partnerships.of(next) : partnerships);
    for (IndexKind kind : IndexKind.values()) {
      boolean touched =
          switch (kind) {
            case KPIS, KPIS_BY_UNIT -> edit.touches(KPIS);
            case AUTHORITIES -> edit.touches(Set.of("authorities"));
            case QUALIFICATIONS -> edit.touches(Set.of("qualifications"));
            case WORKING_HOURS -> edit.touches(Set.of("conditions"));
            case REGULATIONS -> Bindings.isTouched(next, edit);
            case PARTNERS -> partners;
            case VACANCIES -> edit.touches(Set.of("status"));
          };
      if (touched) {
        indexes.add(kind);
      } else {
        indexes.keep(kind, this);
      }
    }
    return indexes;
  }

  private void keep(IndexKind kind, Indexes before) {
    IndexPart present = before.parts.get(kind);
    if (present != null) {
      parts.put(kind, present);
      pages.put(kind, before.pages.getOrDefault(kind, Map.of()));
      before.byPage.forEach(
          (page, part) -> {
            if (page.type() == kind.type()) {
              byPage.put(page, part);
            }
          });
    }
  }

  /** The indexes that have rows, in the order of the kinds. */
  public Map<IndexKind, IndexPart> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /** A page of an index; null if there is none. */
  public @Nullable IndexPart part(PageKey page) {
    return byPage.get(page);
  }

  /** The page of an index that holds a unit and all below, the smallest such; null if none has. */
  public @Nullable PageKey pageFor(IndexKind kind, String unit) {
    IndexPart found = parts.get(kind);
    if (found == null) {
      return null;
    }
    Set<String> path = new HashSet<>();
    organisation.tree().upwards(unit).forEach(above -> path.add(above.id()));
    for (IndexPart below = found; below != null; below = next(below, path)) {
      found = below;
    }
    return kind.page(found.id());
  }

  /** The page of an index on which a KPI or position stands; null if it has no row there. */
  public @Nullable PageKey pageOf(IndexKind kind, String item) {
    return pages.getOrDefault(kind, Map.of()).get(item);
  }

  /** All KPIs. */
  public KpiIndex kpis() {
    return kpis;
  }

  /** The pages that apply to a position. */
  public List<Binding> bindings(Position position) {
    return bindings.of(position);
  }

  /** The pages that name a position or unit as one to which they apply. */
  public List<Page> pagesFor(String element) {
    return bindings.pagesFor(element);
  }

  /** Whom a position works with. */
  public List<Partnership> partners(Position position) {
    return partnerships.of(position.id());
  }

  /** The number of rows that a position has in an index; not for that by KPI. */
  public int rows(IndexKind kind, Position position) {
    return switch (kind) {
      case KPIS -> 0;
      case KPIS_BY_UNIT -> kpis.statementsOf(position.id()).size();
      case AUTHORITIES -> position.authorities().size();
      case QUALIFICATIONS -> asksNothing(position.qualifications()) ? 0 : 1;
      case WORKING_HOURS -> shifts(position);
      case REGULATIONS -> bindings.of(position).size();
      case PARTNERS -> partnerships.of(position.id()).size();
      case VACANCIES -> position.effectiveStatus() == Status.VACANT ? 1 : 0;
    };
  }

  private void add(IndexKind kind) {
    IndexPart whole = kind == IndexKind.KPIS ? byKpi() : byPosition(kind);
    if (whole.rows() > 0) {
      parts.put(kind, whole);
      locate(kind, whole, pages.computeIfAbsent(kind, key -> new HashMap<>()));
    }
  }

  private IndexPart byKpi() {
    return new IndexParts(
            organisation.tree(),
            unit -> kpis.entriesOf(unit).stream().map(KpiEntry::id).toList(),
            entry -> 1 + Math.min(MOST_OWNERS, kpis.entry(entry).owners().size()) / 4)
        .whole();
  }

  private IndexPart byPosition(IndexKind kind) {
    Map<String, Integer> rows = new HashMap<>();
    organisation
        .tree()
        .positions()
        .forEach(position -> rows.put(position.id(), rows(kind, position)));
    return new IndexParts(
            organisation.tree(),
            unit -> organisation.tree().positionsOf(unit).stream().map(Position::id).toList(),
            position -> rows.getOrDefault(position, 0))
        .whole();
  }

  private void locate(IndexKind kind, IndexPart part, Map<String, PageKey> places) {
    PageKey page = kind.page(part.id());
    byPage.put(page, part);
    part.items().forEach(item -> places.put(item, page));
    part.parts().forEach(below -> locate(kind, below, places));
  }

  /** The part below that holds the last of some units from the top down; null if there is none. */
  private static @Nullable IndexPart next(IndexPart part, Set<String> path) {
    return part.parts().stream()
        .filter(below -> below.number() == 0 ? path.contains(below.unit()) : holds(below, path))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(IndexPart piece, Set<String> path) {
    return piece.units().stream().anyMatch(path::contains);
  }

  private static boolean asksNothing(@Nullable Qualifications asked) {
    return asked == null || asked.equals(NOTHING_ASKED);
  }

  private static int shifts(Position position) {
    Schedule schedule = position.conditions() == null ? null : position.conditions().schedule();
    if (schedule == null || (schedule.shifts().isEmpty() && schedule.restDays() == null)) {
      return 0;
    }
    return Math.max(1, schedule.shifts().size());
  }
}
