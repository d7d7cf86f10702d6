package org.rolebook.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The parts of a SARIF result: level, message and places. */
final class SarifParts {

  private SarifParts() {}

  /** What there is to know of a rule: title, usual level, and its page as help. */
  static void rule(JsonGenerator json, Wording wording, String rule, RulePages pages)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule);
    text(json, "shortDescription", wording.title(rule));
    Severity usual = pages.severity(rule);
    if (usual != null) {
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", usual == Severity.OFF ? "none" : level(usual));
      json.writeEndObject();
    }
    String page = pages.page(rule);
    if (page != null) {
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page);
      json.writeStringField("markdown", page);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static void result(JsonGenerator json, Report report, Diagnostic diagnostic) throws IOException {
    json.writeStringField("level", level(diagnostic.severity()));
    text(json, "message", report.wording().messageAndHint(diagnostic, "\n"));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physicalLocation(json, report, diagnostic.span());
    json.writeEndObject();
    json.writeEndArray();
    relatedLocations(json, report, diagnostic);
  }

  /** An object whose one property is a text, as SARIF has it for everything that people read. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void relatedLocations(JsonGenerator json, Report report, Diagnostic diagnostic)
      throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    for (Related related : diagnostic.related()) {
      json.writeStartObject();
      physicalLocation(json, report, related.span());
      text(json, "message", report.wording().related(related));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void physicalLocation(JsonGenerator json, Report report, SourceSpan span)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(report.path(span)));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A relative reference (RFC 3986): every character but letters, digits and slashes encoded. */
  private static String uri(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      default -> "note";
    };
  }
}
