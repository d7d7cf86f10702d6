package org.rolebook.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
    if (diagnostic.fix() != null) {
      fixes(json, report, diagnostic, diagnostic.fix());
    }
  }

  private static void fixes(JsonGenerator json, Report report, Diagnostic diagnostic, Fix fix)
      throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    String hint = report.wording().hint(diagnostic);
    text(json, "description", hint == null ? report.wording().message(diagnostic) : hint);
    json.writeArrayFieldStart("artifactChanges");
    for (Map.Entry<String, List<Edit>> file : fix.byFile().entrySet()) {
      json.writeStartObject();
      artifactLocation(json, report.path(file.getValue().get(0).span()));
      json.writeArrayFieldStart("replacements");
      for (Edit edit : file.getValue()) {
        json.writeStartObject();
        region(json, "deletedRegion", edit.span());
        text(json, "insertedContent", Printable.encodable(edit.replacement()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
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
    artifactLocation(json, report.path(span));
    region(json, "region", span);
    json.writeEndObject();
  }

  private static void artifactLocation(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, String name, SourceSpan span) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
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
