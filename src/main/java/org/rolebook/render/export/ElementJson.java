package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.KpiIndex;
import org.rolebook.plan.Route;

/** What a unit, a position or a page says, as JSON without white space. */
final class ElementJson {

  private static final int USUAL_SIZE = 16 * 1024;

  private final Origin origin;
  private final byte[] bytes;
  private final int head;

  private ElementJson(Origin origin, byte[] bytes, int head) {
    this.origin = origin;
    this.bytes = bytes;
    this.head = head;
  }

  /** Writes what an element says, after its id. */
  @FunctionalInterface
  interface Content {
    void write(ElementWriter writer) throws IOException;
  }

  static ElementJson of(
      Organisation organisation,
      Catalogue catalogue,
      KpiIndex kpis,
      Origin origin,
      Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
    int head;
    try (JsonGenerator json = JsonBytes.generator(out)) {
      ElementWriter writer = new ElementWriter(json, organisation, catalogue, kpis);
      json.writeStartObject();
      writer.id(origin);
      json.flush();
      head = out.size();
      content.write(writer);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written to a disk here
    }
    return new ElementJson(origin, out.toByteArray(), head);
  }

  /** Takes in all that the element says. */
  void hash(MessageDigest digest) {
    digest.update(bytes);
  }

  /** Its beginning up to its id and unit, by which it is known among the elements of its kind. */
  String head() {
    return new String(bytes, 0, head, StandardCharsets.UTF_8);
  }

  /** The same with its file, page and version behind its id. */
  byte[] with(@Nullable Route route, String version) {
    byte[] members = JsonBytes.of(json -> members(json, route, version));
    ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + members.length);
    all.write(bytes, 0, head);
    all.write(',');
    all.write(members, 1, members.length - 2);
    all.write(bytes, head, bytes.length - head);
    return all.toByteArray();
  }

  private void members(JsonGenerator json, @Nullable Route route, String version)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("source", origin.source());
    if (route != null) {
      json.writeStringField("route", route.path());
    }
    json.writeStringField("version", version);
    json.writeEndObject();
  }
}
