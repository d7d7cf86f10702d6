package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.parallel.InOrder;
import org.rolebook.plan.KpiIndex;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Route;

/**
 * The whole published handbook as one JSON document, {@code handbook.json}: every declared field as
 * it was written, and beside it, under {@code computed}, what follows from the handbook as a whole.
 * Units, positions and pages stand in reading order.
 */
public final class HandbookJson {

  /** Address of the document in the site. */
  public static final Route ROUTE = new Route("handbook.json");

  /** Grows when a reader of the former shape would fail. */
  private static final int FORMAT = 1;

  private final JsonGenerator json;
  private final Organisation organisation;
  private final Function<PageKey, @Nullable Route> routes;
  private final Versions versions;
  private final ElementWriter elements;

  private HandbookJson(
      JsonGenerator json,
      Organisation organisation,
      Catalogue catalogue,
      Versions versions,
      Function<PageKey, @Nullable Route> routes) {
    this.json = json;
    this.organisation = organisation;
    this.routes = routes;
    this.versions = versions;
    this.elements = new ElementWriter(json, organisation, catalogue, KpiIndex.of(organisation));
  }

  /**
   * Writes a handbook, from which all that its audience may not see has been removed.
   *
   * @param out takes UTF-8 bytes, indented, with line feeds, element by element
   * @param versions the versions of its elements
   * @param routes the address of a page below the root of the site; null if there is no such page
   */
  public static void write(
      OutputStream out,
      Organisation organisation,
      Catalogue catalogue,
      Versions versions,
      Function<PageKey, @Nullable Route> routes)
      throws IOException {
    JsonBytes.write(
        out, json -> new HandbookJson(json, organisation, catalogue, versions, routes).document());
  }

  /** A document as it was before an edit of mere words. */
  @FunctionalInterface
  public interface Former {

    /** Writes all its bytes. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The same after an edit of mere words in some elements, of which alone it is made anew.
   *
   * @param former the document as it was
   * @param edited ids of the elements
   * @throws IOException if the former document does not have those
   */
  public static void rewrite(
      OutputStream out,
      Former former,
      Set<String> edited,
      Organisation organisation,
      Catalogue catalogue,
      Versions versions,
      Function<PageKey, @Nullable Route> routes)
      throws IOException {
    byte[] fresh =
        JsonBytes.of(
            json ->
                new HandbookJson(json, organisation, catalogue, versions, routes).elements(edited));
    Map<String, String> elements = EditedJson.elements(fresh);
    EditedJson json = new EditedJson(elements, out);
    former.writeTo(json);
    json.flush();
    if (json.replaced() != elements.size()) {
      throw new IOException("has " + json.replaced() + " of " + elements.size() + " elements");
    }
  }

  private void elements(Set<String> wanted) throws IOException {
    Handbook all = organisation.handbook();
    json.writeStartObject();
    units(all.units().values().stream().filter(unit -> wanted.contains(unit.id())).toList());
    positions(
        all.positions().values().stream()
            .filter(position -> wanted.contains(position.id()))
            .toList());
    pages(all.pages().values().stream().filter(page -> wanted.contains(page.id())).toList());
    json.writeEndObject();
  }

  private void document() throws IOException {
    Settings settings = organisation.handbook().settings();
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("language", settings.defaultLanguage());
    json.writeObjectFieldStart("settings");
    elements.fields().fields(settings, "");
    json.writeEndObject();
    UnitTree tree = organisation.tree();
    List<Unit> units = new ArrayList<>();
    tree.roots().forEach(root -> units.addAll(tree.unitsBelow(root.id())));
    units(units);
    positions(units.stream().flatMap(unit -> tree.positionsOf(unit.id()).stream()).toList());
    List<Page> pages = new ArrayList<>(tree.pagesOf(""));
    units.forEach(unit -> pages.addAll(tree.pagesOf(unit.id())));
    pages(pages);
    externals(units);
    lines();
    json.writeEndObject();
  }

  private void units(List<Unit> units) throws IOException {
    json.writeArrayFieldStart("units");
    for (Unit unit : units) {
      open(unit.origin(), PageKey.unit(unit.id()));
      elements.unit(unit);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void positions(List<Position> positions) throws IOException {
    json.writeArrayFieldStart("positions");
    for (Position position : positions) {
      open(position.origin(), PageKey.position(position.id()));
      elements.position(position);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void pages(List<Page> pages) throws IOException {
    json.writeArrayFieldStart("pages");
    for (Page page : pages) {
      open(page.origin(), PageKey.page(page.id()));
      elements.page(page);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void externals(List<Unit> units) throws IOException {
    json.writeArrayFieldStart("externals");
    for (Unit unit : units) {
      for (ExternalBody body : unit.externals()) {
        LocalizedText title = body.title();
        if (title != null) {
          external(unit, body, title);
        }
      }
    }
    json.writeEndArray();
  }

  private void external(Unit unit, ExternalBody body, LocalizedText title) throws IOException {
    String stated = body.id();
    String id = stated != null ? stated : title.byLanguage().values().iterator().next();
    json.writeStartObject();
    json.writeStringField("id", unit.id() + "#" + id);
    json.writeStringField("unit", unit.id());
    elements.fields().text("title", title);
    elements.fields().text("note", body.note());
    json.writeEndObject();
  }

  private void lines() throws IOException {
    json.writeArrayFieldStart("lines");
    for (ReportingLine line : organisation.graph().lines()) {
      json.writeStartObject();
      json.writeStringField("superior", line.superior());
      json.writeStringField("subordinate", line.subordinate());
      json.writeBooleanField("dotted", line.dotted());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void open(Origin origin, PageKey page) throws IOException {
    InOrder.requireWanted();
    json.writeStartObject();
    elements.id(origin);
    json.writeStringField("source", origin.source());
    Route route = routes.apply(page);
    if (route != null) {
      json.writeStringField("route", route.path());
    }
    json.writeStringField("version", versions.of(page));
  }
}
