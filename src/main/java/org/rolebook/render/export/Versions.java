package org.rolebook.render.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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

  /** The version of an element that is there; it says so much. */
  String of(PageKey element, ElementJson json) {
    return versions.computeIfAbsent(element, key -> version(json));
  }

  private String read(PageKey element) {
    ElementJson json = json(element);
    return json == null ? "" : version(json);
  }

  /** What an element says; null for what is none. */
  @Nullable ElementJson json(PageKey element) {
    Handbook handbook = organisation.handbook();
    Unit unit = handbook.units().get(element.id());
    Position position = handbook.positions().get(element.id());
    Page page = handbook.pages().get(element.id());
    return switch (element.type()) {
      case UNIT -> unit == null ? null : json(unit.origin(), writer -> writer.unit(unit));
      case POSITION ->
          position == null ? null : json(position.origin(), writer -> writer.position(position));
      case PAGE -> page == null ? null : json(page.origin(), writer -> writer.page(page));
      default -> null;
    };
  }

  private ElementJson json(Origin origin, ElementJson.Content content) {
    return ElementJson.of(organisation, catalogue, kpis, origin, content);
  }

  private static String version(ElementJson json) {
    MessageDigest digest = digest();
    json.hash(digest);
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
