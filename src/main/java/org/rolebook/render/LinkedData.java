package org.rolebook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.ExperienceView;
import org.rolebook.render.view.Frame;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.PositionView;
import org.rolebook.render.view.QualificationsView;
import org.rolebook.render.view.Text;
import org.rolebook.render.view.UnitView;

/**
 * What a page tells machines in the words of schema.org: an {@code Occupation} for a position, an
 * {@code Organization} for a unit. It repeats what the page shows, and of long lists as many whole
 * entries as fit, so that pages stay light.
 */
final class LinkedData {

  private static final int DUTIES = 300;
  private static final int REQUIREMENTS = 160;

  private final JsonFactory factory = new JsonFactory();

  /** A JSON text that may stand in a script element; empty if there is nothing to tell. */
  String of(Content content, Frame frame) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    if (content.view() instanceof PositionView position) {
      occupation(data, position);
    } else if (content.view() instanceof UnitView unit) {
      organization(data, unit, frame);
    } else {
      return "";
    }
    put(data, "description", frame.description());
    put(data, "url", frame.canonical());
    return json(data);
  }

  private static void occupation(Map<String, Object> data, PositionView view) {
    data.put("@type", "Occupation");
    put(data, "name", view.title().plain());
    put(data, "alternateName", plain(view.aliases().stream()).toList());
    put(data, "identifier", fact(view, "code"));
    put(data, "occupationalCategory", fact(view, "category"));
    Stream<Text> duties =
        view.responsibilities().stream()
            .flatMap(group -> group.items().stream())
            .map(d -> d.text());
    put(data, "responsibilities", fitting(plain(duties), DUTIES));
    QualificationsView asked = view.qualifications();
    if (asked != null) {
      Stream<Text> schooling =
          Stream.concat(Stream.ofNullable(asked.level()), asked.fields().stream());
      put(data, "educationRequirements", fitting(plain(schooling), REQUIREMENTS));
      Stream<Text> experience =
          asked.experience().stream().map(ExperienceView::domain).flatMap(Stream::ofNullable);
      put(data, "experienceRequirements", fitting(plain(experience), REQUIREMENTS));
      put(data, "skills", fitting(plain(asked.skills().stream()), REQUIREMENTS));
      Stream<Text> rest =
          Stream.of(asked.certifications(), asked.training(), asked.personal(), asked.general())
              .flatMap(List::stream);
      put(data, "qualifications", fitting(plain(rest), REQUIREMENTS));
    }
  }

  private static void organization(Map<String, Object> data, UnitView view, Frame frame) {
    data.put("@type", "Organization");
    put(data, "name", view.name().plain());
    put(data, "alternateName", plain(view.aliases().stream()).toList());
    if (frame.breadcrumb().size() > 1) {
      Link parent = frame.breadcrumb().get(frame.breadcrumb().size() - 1);
      data.put("parentOrganization", named(parent));
    }
    put(data, "department", units(view, true));
    put(data, "subOrganization", units(view, false));
  }

  /** The units below: departments, or all others. */
  private static List<Map<String, Object>> units(UnitView view, boolean departments) {
    return view.units().stream()
        .filter(card -> card.kind().key().equals("department") == departments)
        .map(card -> named(card.link()))
        .toList();
  }

  private static Map<String, Object> named(Link link) {
    Map<String, Object> unit = new LinkedHashMap<>();
    unit.put("@type", "Organization");
    unit.put("name", link.text());
    return unit;
  }

  private static @Nullable Object fact(PositionView view, String key) {
    return view.facts().stream()
        .filter(fact -> fact.key().equals(key))
        .flatMap(fact -> fact.values().stream())
        .map(Text::plain)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> plain(Stream<Text> texts) {
    return texts.map(Text::plain).filter(text -> !text.isBlank());
  }

  /** The first entries that are together no longer than this; the first one in any case. */
  private static List<String> fitting(Stream<String> entries, int length) {
    List<String> fitting = new ArrayList<>();
    int used = 0;
    for (String entry : entries.toList()) {
      used += entry.length();
      if (used > length && !fitting.isEmpty()) {
        return fitting;
      }
      fitting.add(entry);
    }
    return fitting;
  }

  /** Puts what is not empty; a list of one as its entry. */
  private static void put(Map<String, Object> data, String key, @Nullable Object value) {
    if (value instanceof List<?> list && list.size() < 2) {
      put(data, key, list.isEmpty() ? null : list.get(0));
    } else if (value != null && !value.equals("")) {
      data.put(key, value);
    }
  }

  private String json(Map<String, Object> data) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      write(json, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}
