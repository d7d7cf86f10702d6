package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.KpiIndex;
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

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final KpiIndex kpis;
  private final Map<PageKey, String> versions = new ConcurrentHashMap<>();

  private Versions(Organisation organisation, Catalogue catalogue, KpiIndex kpis) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.kpis = kpis;
  }

  /** The versions of all that a handbook holds, each worked out when it is first asked for. */
  public static Versions of(Organisation organisation, Catalogue catalogue) {
    return of(organisation, catalogue, KpiIndex.of(organisation));
  }

  /** The same where the KPIs of the organisation are known. */
  public static Versions of(Organisation organisation, Catalogue catalogue, KpiIndex kpis) {
    return new Versions(organisation, catalogue, kpis);
  }

  /** The version of one element; empty for what is none. May be called from several threads. */
  public String of(PageKey element) {
    return versions.computeIfAbsent(element, this::read);
  }

  /** One version of several elements in the given order: of their versions, each in a line. */
  public String of(List<PageKey> elements) {
    StringBuilder lines = new StringBuilder();
    elements.forEach(element -> lines.append(of(element)).append('\n'));
    MessageDigest digest = digest();
    digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
    return version(digest);
  }

  private String read(PageKey element) {
    Handbook handbook = organisation.handbook();
    Unit unit = handbook.units().get(element.id());
    Position position = handbook.positions().get(element.id());
    Page page = handbook.pages().get(element.id());
    return switch (element.type()) {
      case UNIT -> unit == null ? "" : hash(unit.origin(), writer -> writer.unit(unit));
      case POSITION ->
          position == null ? "" : hash(position.origin(), writer -> writer.position(position));
      case PAGE -> page == null ? "" : hash(page.origin(), writer -> writer.page(page));
      default -> "";
    };
  }

  /** Writes what an element says. */
  @FunctionalInterface
  private interface Content {
    void write(ElementWriter writer) throws IOException;
  }

  private String hash(Origin origin, Content content) {
    MessageDigest digest = digest();
    OutputStream hashed = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    Writer text = new OutputStreamWriter(hashed, StandardCharsets.UTF_8);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      ElementWriter writer = new ElementWriter(json, organisation, catalogue, kpis);
      json.writeStartObject();
      writer.id(origin);
      content.write(writer);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return version(digest);
  }

  private static String version(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
