package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.KpiIndex;

/** Writes what a unit, a position or a page says, into the object that is open. */
final class ElementWriter {

  private final JsonGenerator json;
  private final FieldWriter fields;
  private final ComputedWriter computed;

  ElementWriter(JsonGenerator json, Organisation organisation, Catalogue catalogue, KpiIndex kpis) {
    this.json = json;
    this.fields = new FieldWriter(json, organisation, catalogue);
    this.computed = new ComputedWriter(json, organisation, catalogue, fields, kpis);
  }

  void id(Origin origin) throws IOException {
    json.writeStringField("id", origin.id());
    json.writeStringField("unit", origin.unit());
  }

  void unit(Unit unit) throws IOException {
    fields.fields(unit, unit.id());
    computed.unit(unit);
  }

  void position(Position position) throws IOException {
    fields.fields(position, position.origin().unit());
    computed.position(position);
  }

  void page(Page page) throws IOException {
    fields.fields(page, page.origin().unit());
  }
}
