package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.parallel.InOrder;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Route;

/**
 * The whole published handbook as one JSON document, {@code handbook.json}: every declared field as
 * it was written, and beside it, under {@code computed}, what follows from the handbook as a whole.
 * Units, positions and pages stand in reading order, each on one line.
 */
public final class HandbookJson {

  /** Address of the document in the site. */
  public static final Route ROUTE = new Route("handbook.json");

  /** Grows when a reader of the former shape would fail. */
  private static final int FORMAT = 1;

  private static final String UNITS = "units";
  private static final String POSITIONS = "positions";
  private static final String PAGES = "pages";

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final Versions versions;
  private final Function<PageKey, @Nullable Route> routes;

  private HandbookJson(
      Organisation organisation,
      Catalogue catalogue,
      Versions versions,
      Function<PageKey, @Nullable Route> routes) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.versions = versions;
    this.routes = routes;
  }

  /**
   * Writes a handbook, from which all that its audience may not see has been removed. Its elements
   * are made by several threads, few of them ahead of what was written.
   *
   * @param out takes UTF-8 bytes with line feeds, element by element
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
    HandbookJson handbook = new HandbookJson(organisation, catalogue, versions, routes);
    try {
      handbook.document(new JsonLines(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
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
    HandbookJson handbook = new HandbookJson(organisation, catalogue, versions, routes);
    Map<String, byte[]> elements = new HashMap<>();
    for (String id : edited) {
      handbook.edited(UNITS, PageKey.unit(id), elements);
      handbook.edited(POSITIONS, PageKey.position(id), elements);
      handbook.edited(PAGES, PageKey.page(id), elements);
    }
    EditedJson json = new EditedJson(elements, out);
    former.writeTo(json);
    json.flush();
    if (json.replaced() != elements.size()) {
      throw new IOException("has " + json.replaced() + " of " + elements.size() + " elements");
    }
  }

  private void edited(String list, PageKey key, Map<String, byte[]> elements) {
    ElementJson json = versions.json(key);
    if (json != null) {
      elements.put(EditedJson.key(list, json.head()), line(key, json));
    }
  }

  private void document(JsonLines lines) {
    Settings settings = organisation.handbook().settings();
    UnitTree tree = organisation.tree();
    List<Unit> units = new ArrayList<>();
    tree.roots().forEach(root -> units.addAll(tree.unitsBelow(root.id())));
    lines.member("format", JsonBytes.of(json -> json.writeNumber(FORMAT)));
    lines.member("language", JsonBytes.of(json -> json.writeString(settings.defaultLanguage())));
    lines.member("settings", object(json -> fields(json).fields(settings, "")));
    elements(lines, UNITS, units.stream().map(unit -> PageKey.unit(unit.id())));
    elements(lines, POSITIONS, units.stream().map(Unit::id).flatMap(this::positions));
    Stream<String> holders = Stream.concat(Stream.of(""), units.stream().map(Unit::id));
    elements(lines, PAGES, holders.flatMap(this::pages));
    externals(lines, units);
    graph(lines);
    lines.end();
  }

  private Stream<PageKey> positions(String unit) {
    return organisation.tree().positionsOf(unit).stream()
        .map(position -> PageKey.position(position.id()));
  }

  private Stream<PageKey> pages(String unit) {
    return organisation.tree().pagesOf(unit).stream().map(page -> PageKey.page(page.id()));
  }

  private void elements(JsonLines lines, String list, Stream<PageKey> keys) {
    lines.beginList(list);
    InOrder.each(keys.toList(), this::line, lines::item);
    lines.endList();
  }

  private byte[] line(PageKey key) {
    InOrder.requireWanted();
    return line(key, Objects.requireNonNull(versions.json(key)));
  }

  private byte[] line(PageKey key, ElementJson json) {
    return json.with(routes.apply(key), versions.of(key, json));
  }

  private void externals(JsonLines lines, List<Unit> units) {
    lines.beginList("externals");
    for (Unit unit : units) {
      for (ExternalBody body : unit.externals()) {
        LocalizedText title = body.title();
        if (title != null) {
          lines.item(external(unit, body, title));
        }
      }
    }
    lines.endList();
  }

  private byte[] external(Unit unit, ExternalBody body, LocalizedText title) {
    String stated = body.id();
    String id = stated != null ? stated : title.byLanguage().values().iterator().next();
    return object(
        json -> {
          json.writeStringField("id", unit.id() + "#" + id);
          json.writeStringField("unit", unit.id());
          FieldWriter fields = fields(json);
          fields.text("title", title);
          fields.text("note", body.note());
        });
  }

  private void graph(JsonLines lines) {
    lines.beginList("lines");
    for (ReportingLine line : organisation.graph().lines()) {
      lines.item(
          object(
              json -> {
                json.writeStringField("superior", line.superior());
                json.writeStringField("subordinate", line.subordinate());
                json.writeBooleanField("dotted", line.dotted());
              }));
    }
    lines.endList();
  }

  private FieldWriter fields(JsonGenerator json) {
    return new FieldWriter(json, organisation, catalogue);
  }

  private static byte[] object(JsonBytes.Body members) {
    return JsonBytes.of(
        json -> {
          json.writeStartObject();
          members.write(json);
          json.writeEndObject();
        });
  }
}
