package org.rolebook.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.rolebook.diagnostic.JsonText;

/** The figures as JSON. */
public final class FactsJson {

  /** Grows when a reader of the former shape would fail. */
  private static final int VERSION = 1;

  private FactsJson() {}

  /** The whole document. */
  public static String of(HandbookFacts facts) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("version", VERSION);
          json.writeArrayFieldStart("organisations");
          for (Facts each : facts.organisations()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("name", each.name());
            write(json, each);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectFieldStart("all");
          write(json, facts.all());
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Facts facts) throws IOException {
    json.writeNumberField("units", facts.units());
    json.writeNumberField("depth", facts.depth());
    json.writeNumberField("positions", facts.positions());
    json.writeNumberField("levels", facts.levels());
    json.writeObjectFieldStart("headcount");
    json.writeNumberField("declared", facts.headcount().declared());
    json.writeNumberField("counted", facts.headcount().counted());
    json.writeNumberField("unstated", facts.headcount().unstated());
    json.writeEndObject();
    json.writeObjectFieldStart("kpis");
    json.writeNumberField("quantitative", facts.kpis().quantitative());
    json.writeNumberField("qualitative", facts.kpis().qualitative());
    json.writeNumberField("unstated", facts.kpis().unstated());
    json.writeEndObject();
    counts(json, "spans", facts.spans());
    counts(json, "coverage", facts.coverage());
  }

  private static void counts(JsonGenerator json, String name, Map<?, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<?, Integer> count : counts.entrySet()) {
      json.writeNumberField(String.valueOf(count.getKey()), count.getValue());
    }
    json.writeEndObject();
  }
}
