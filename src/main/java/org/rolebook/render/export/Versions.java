package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.PageKey;

/**
 * The versions of units, positions and pages: for each the beginning of the SHA-256 of its object
 * in {@code handbook.json}, written without white space and without the members {@code source},
 * {@code route} and {@code version}. What a handbook publishes in any of its languages counts;
 * where and when it was built does not.
 */
public final class Versions {

  /** Length of a version in hexadecimal digits. */
  private static final int LENGTH = 12;

  private final Map<PageKey, String> versions = new HashMap<>();
  private final StringWriter text = new StringWriter();

  private Versions() {}

  /** The versions of all that a handbook holds. */
  public static Versions of(Organisation organisation, Catalogue catalogue) {
    Versions versions = new Versions();
    try {
      versions.read(organisation, catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }

  /** The version of one element; empty for what is none. */
  public String of(PageKey element) {
    return versions.getOrDefault(element, "");
  }

  /** One version of several elements in the given order: of their versions, each in a line. */
  public String of(List<PageKey> elements) {
    StringBuilder lines = new StringBuilder();
    elements.forEach(element -> lines.append(of(element)).append('\n'));
    return hash(lines.toString());
  }

  private void read(Organisation organisation, Catalogue catalogue) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      ElementWriter writer = new ElementWriter(json, organisation, catalogue);
      Handbook handbook = organisation.handbook();
      for (Unit unit : handbook.units().values()) {
        add(json, writer, PageKey.unit(unit.id()), unit.origin(), () -> writer.unit(unit));
      }
      for (Position position : handbook.positions().values()) {
        PageKey key = PageKey.position(position.id());
        add(json, writer, key, position.origin(), () -> writer.position(position));
      }
      for (Page page : handbook.pages().values()) {
        add(json, writer, PageKey.page(page.id()), page.origin(), () -> writer.page(page));
      }
    }
  }

  /** Writes what an element says. */
  @FunctionalInterface
  private interface Content {
    void write() throws IOException;
  }

  private void add(
      JsonGenerator json, ElementWriter writer, PageKey key, Origin origin, Content content)
      throws IOException {
    json.writeStartObject();
    writer.id(origin);
    content.write();
    json.writeEndObject();
    json.flush();
    versions.put(key, hash(text.toString()));
    text.getBuffer().setLength(0);
  }

  private static String hash(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
