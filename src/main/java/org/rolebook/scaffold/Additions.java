package org.rolebook.scaffold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.OwnFiles;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.PageKind;
import org.rolebook.model.Position;
import org.rolebook.model.Resolution;
import org.rolebook.model.Staffing;
import org.rolebook.model.StaffingRow;
import org.rolebook.model.Status;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitKind;
import org.rolebook.model.declare.Catalogue;

/** Drafts the file of a new element so that it fits what is there. */
public final class Additions {

  private static final Map<String, Class<? extends Record>> NESTED =
      Map.of("kpi", Kpi.class, "staffing", Staffing.class, "staffing-row", StaffingRow.class);

  private final Surroundings there;
  private final Addition wanted;
  private final @Nullable Unit unit;
  private final KeyNames keys;
  private final List<String> lines = new ArrayList<>();
  private final List<List<String>> notes = new ArrayList<>();

  private Additions(Surroundings there, Addition wanted) throws UnfitException {
    this.there = there;
    this.wanted = wanted;
    this.unit = there.unit(wanted.unit());
    this.keys = there.keys(unit);
  }

  /**
   * Drafts a file; writes nothing.
   *
   * @param files the content folder
   * @throws UnfitException if there is no such unit, or the id is taken
   */
  public static Added draft(
      Addition wanted, Organisation organisation, Catalogue catalogue, OwnFiles files)
      throws UnfitException {
    if (wanted.title().isBlank()) {
      throw new UnfitException("scaffold.no-title");
    }
    Surroundings there = new Surroundings(organisation, catalogue, files);
    Additions additions = new Additions(there, wanted);
    return switch (wanted.kind()) {
      case POSITION -> additions.position();
      case UNIT -> additions.unit();
      case PAGE -> additions.page();
    };
  }

  private Added position() throws UnfitException {
    Unit holder = unit;
    if (holder == null) {
      String known = String.join(", ", there.handbook().units().keySet());
      throw new UnfitException("scaffold.which-unit", known);
    }
    String path = folder() + name("") + ".yaml";
    add(Position.class, "title", Scalar.of(there.title(wanted), ""));
    String code = code(holder);
    if (code != null) {
      add(Position.class, "code", " " + Scalar.of(code));
    }
    List<Position> neighbours = there.organisation().tree().positionsOf(holder.id());
    if (neighbours.stream().anyMatch(position -> position.department() != null)) {
      add(Position.class, "department", " " + Scalar.of(text(holder)));
    }
    addSuperior(holder);
    noteStaffing(holder);
    return added(path, "new-position.yaml");
  }

  private Added unit() throws UnfitException {
    String path = folder() + name("") + "/unit.yaml";
    add(Unit.class, "name", Scalar.of(there.title(wanted), ""));
    add(Unit.class, "kind", " " + keys.of(kind()));
    String code = wanted.code() != null ? wanted.code() : nextUnitCode();
    if (code != null) {
      add(Unit.class, "code", " " + Scalar.of(code));
    }
    return added(path, "new-unit.yaml");
  }

  private Added page() throws UnfitException {
    String path = folder() + "pages/" + name("pages/") + ".md";
    add(Page.class, "title", Scalar.of(there.title(wanted), ""));
    add(Page.class, "kind", " " + keys.of(PageKind.REGULATION));
    if (unit != null) {
      add(Page.class, "appliesTo", " " + Scalar.of(shortest(unit.id(), TargetKind.UNIT)));
    }
    return added(path, "new-page.md");
  }

  private String folder() {
    return unit == null || unit.id().equals(".") ? "" : unit.id() + "/";
  }

  private String name(String below) throws UnfitException {
    if (there.isKnown(unit, wanted.title().strip())) {
      notes.add(List.of("scaffold.same-title", wanted.title().strip()));
    }
    return there.freeName(wanted, unit, folder() + below);
  }

  private @Nullable String code(Unit holder) {
    if (wanted.code() != null) {
      return wanted.code();
    }
    String root = there.organisation().tree().organisationOf(holder.id());
    return Codes.next(
        codes(there.organisation().tree().positionsOf(holder.id()).stream()),
        codes(there.organisation().tree().positionsBelow(root).stream()));
  }

  private static List<String> codes(Stream<Position> positions) {
    return positions.map(Position::code).filter(Objects::nonNull).toList();
  }

  private @Nullable String nextUnitCode() {
    List<String> codes = siblings().stream().map(Unit::code).filter(Objects::nonNull).toList();
    return Codes.next(codes, codes);
  }

  private List<Unit> siblings() {
    return there.organisation().tree().childrenOf(unit == null ? "" : unit.id());
  }

  private UnitKind kind() {
    List<Unit> siblings = siblings();
    if (!siblings.isEmpty()) {
      return siblings.get(siblings.size() - 1).effectiveKind();
    }
    return unit == null ? UnitKind.ORGANISATION : UnitKind.DEPARTMENT;
  }

  /** The head of the unit, or of the nearest unit above that names one. */
  private void addSuperior(Unit holder) {
    for (Unit above : there.organisation().tree().upwards(holder.id())) {
      if (above.head() != null) {
        Target head =
            there
                .organisation()
                .references()
                .find(above.id(), above.head().written(), EnumSet.of(TargetKind.POSITION));
        if (head != null) {
          String name = shortest(head.id(), TargetKind.POSITION);
          add(Position.class, "reportsTo", " " + Scalar.of(name));
          notes.add(List.of("scaffold.superior", title(head)));
          return;
        }
      }
    }
    notes.add(List.of("scaffold.no-superior", keys.of(Position.class, "reportsTo")));
  }

  private void noteStaffing(Unit holder) {
    for (Unit above : there.organisation().tree().upwards(holder.id())) {
      if (above.staffing() != null) {
        notes.add(List.of("scaffold.staffing", above.origin().source()));
        return;
      }
    }
  }

  /** The title where keys are Chinese, else the last part of the id, else all of it. */
  private String shortest(String id, TargetKind kind) {
    String last = id.substring(id.lastIndexOf('/') + 1);
    String title = text(id);
    for (String name : keys.isChinese() ? List.of(title, last) : List.of(last)) {
      Resolution found =
          there.organisation().references().resolve(holderId(), name, EnumSet.of(kind));
      if (found instanceof Resolution.Found one && one.target().id().equals(id)) {
        return name;
      }
    }
    return id;
  }

  private String holderId() {
    return unit == null ? "" : unit.id();
  }

  private String text(String id) {
    Position position = there.handbook().positions().get(id);
    Unit named = there.handbook().units().get(id);
    if (position != null) {
      return position.title().in(there.language(), there.language()).text();
    }
    return named == null ? id : text(named);
  }

  private String text(Unit named) {
    return named.name().in(there.language(), there.language()).text();
  }

  private String title(Target target) {
    return target.title().in(there.language(), there.language()).text();
  }

  private void add(Class<? extends Record> type, String key, String value) {
    lines.add(keys.of(type, key) + ":" + value + "\n");
  }

  private Added added(String path, String form) {
    String language = Messages.known(there.language());
    return new Added(path, Form.fill(language + "/" + form, this::value), notes);
  }

  private String value(String gap) {
    if (gap.startsWith("k:")) {
      String key = gap.substring(2);
      int dot = key.indexOf('.');
      return dot < 0 ? keys.of(type(), key) : nested(key.substring(0, dot), key.substring(dot + 1));
    }
    return switch (gap) {
      case "title" -> wanted.title().strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
      case "lines" -> String.join("", lines).stripTrailing();
      case "status" -> keys.of(Position.class, "status") + ": " + keys.of(Status.DRAFT);
      default -> throw new IllegalArgumentException(gap);
    };
  }

  private String nested(String record, String key) {
    return keys.of(Objects.requireNonNull(NESTED.get(record)), key);
  }

  private Class<? extends Record> type() {
    return switch (wanted.kind()) {
      case POSITION -> Position.class;
      case UNIT -> Unit.class;
      case PAGE -> Page.class;
    };
  }
}
