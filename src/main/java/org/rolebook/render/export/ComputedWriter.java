package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Appraisal;
import org.rolebook.model.AppraisalDimension;
import org.rolebook.model.AppraisalScheme;
import org.rolebook.model.Authority;
import org.rolebook.model.Defined;
import org.rolebook.model.Definitions;
import org.rolebook.model.Grade;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;
import org.rolebook.plan.KpiIndex;
import org.rolebook.plan.KpiStatement;

/**
 * Writes what follows from the handbook as a whole: lines, counts, uses of definitions filled in.
 */
final class ComputedWriter {

  private final JsonGenerator json;
  private final Organisation organisation;
  private final Catalogue catalogue;
  private final FieldWriter fields;
  private final KpiIndex kpis;

  ComputedWriter(
      JsonGenerator json,
      Organisation organisation,
      Catalogue catalogue,
      FieldWriter fields,
      KpiIndex kpis) {
    this.json = json;
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.fields = fields;
    this.kpis = kpis;
  }

  /** The counts of a unit and of all that lies below it. */
  void unit(Unit unit) throws IOException {
    List<Position> positions = organisation.tree().positionsBelow(unit.id());
    json.writeObjectFieldStart("computed");
    json.writeStringField("kind", unit.effectiveKind().key());
    json.writeNumberField("positions", positions.size());
    json.writeNumberField(
        "headcount",
        positions.stream()
            .map(Position::headcount)
            .filter(Objects::nonNull)
            .mapToLong(Integer::longValue)
            .sum());
    json.writeEndObject();
  }

  /** The place of a position in the organisation, and its uses of definitions filled in. */
  void position(Position position) throws IOException {
    json.writeObjectFieldStart("computed");
    json.writeStringField("status", position.effectiveStatus().key());
    lines(position.id());
    String unit = position.origin().unit();
    fields.records("responsibilities", responsibilities(position, unit), unit);
    fields.records("authorities", authorities(position, unit), unit);
    statements(position, unit);
    appraisal(position.appraisal(), unit);
    grade(position.grade(), unit);
    json.writeEndObject();
  }

  private void lines(String id) throws IOException {
    List<ReportingLine> up = organisation.graph().superiorsOf(id);
    List<ReportingLine> down = organisation.graph().reportsOf(id);
    ids("superiors", ends(up, false, ReportingLine::superior));
    ids("dotted", ends(up, true, ReportingLine::superior));
    ids("reports", ends(down, false, ReportingLine::subordinate));
    ids("dottedReports", ends(down, true, ReportingLine::subordinate));
    ids("pathToTop", organisation.graph().pathToTop(id));
  }

  private static List<String> ends(
      List<ReportingLine> lines, boolean dotted, Function<ReportingLine, String> end) {
    return lines.stream().filter(line -> line.dotted() == dotted).map(end).toList();
  }

  private void ids(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private List<ResponsibilityGroup> responsibilities(Position position, String unit) {
    Definitions definitions = organisation.definitions();
    return position.responsibilities().stream()
        .map(
            group ->
                new ResponsibilityGroup(
                    group.group(),
                    group.id(),
                    group.items().stream()
                        .map(
                            item -> over(item, used(item.use(), definitions::responsibility, unit)))
                        .toList()))
        .toList();
  }

  private List<Authority> authorities(Position position, String unit) {
    Definitions definitions = organisation.definitions();
    return position.authorities().stream()
        .map(own -> over(own, used(own.use(), definitions::authority, unit)))
        .toList();
  }

  private void statements(Position position, String unit) throws IOException {
    json.writeArrayFieldStart("kpis");
    for (KpiStatement statement : kpis.statementsOf(position.id())) {
      Kpi kpi = statement.kpi();
      json.writeStartObject();
      json.writeStringField("key", statement.entry());
      fields.fields(kpi, unit);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void appraisal(@Nullable Appraisal appraisal, String unit) throws IOException {
    if (appraisal == null) {
      return;
    }
    AppraisalScheme scheme = used(appraisal.use(), organisation.definitions()::scheme, unit);
    json.writeObjectFieldStart("appraisal");
    if (scheme != null) {
      json.writeStringField("scheme", scheme.id());
      fields.text("title", scheme.title());
    }
    List<AppraisalDimension> own = appraisal.dimensions();
    fields.records("dimensions", scheme != null && own.isEmpty() ? scheme.dimensions() : own, unit);
    json.writeEndObject();
  }

  private void grade(@Nullable String written, String unit) throws IOException {
    Grade grade = written == null ? null : organisation.definitions().grade(unit, written);
    if (grade != null) {
      json.writeObjectFieldStart("grade");
      fields.fields(grade, unit);
      json.writeEndObject();
    }
  }

  /** Finds a definition that a unit sees. */
  @FunctionalInterface
  private interface Lookup<T> {
    @Nullable Defined<T> find(String unit, String id);
  }

  private static <T> @Nullable T used(@Nullable String use, Lookup<T> lookup, String unit) {
    Defined<T> found = use == null ? null : lookup.find(unit, use);
    return found == null ? null : found.value();
  }

  /** A use, completed by its definition: what the use leaves open comes from there. */
  private <R extends Record> R over(R own, @Nullable R base) {
    if (base == null) {
      return own;
    }
    @SuppressWarnings("unchecked") // the schema of the record's own class
    RecordSchema<R> schema = catalogue.of((Class<R>) own.getClass());
    return schema.create(schema.fields().stream().map(field -> first(field, own, base)).toArray());
  }

  private static @Nullable Object first(FieldDeclaration field, Record own, Record base) {
    Object value = field.valueOf(own);
    return FieldWriter.isStated(value) ? value : field.valueOf(base);
  }
}
