package org.rolebook.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * Rolebook's own JSON: everything that is known of each finding, with the words beside the parts.
 */
record JsonFormat() implements ReportFormat {

  /** Grows when a reader of the former shape would fail. */
  private static final int VERSION = 1;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String format(Report report) {
    return JsonText.of(json -> write(json, report));
  }

  private static void write(JsonGenerator json, Report report) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeStringField("language", report.messages().language());
    json.writeNumberField("filesChecked", report.filesChecked());
    json.writeObjectFieldStart("counts");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      json.writeNumberField(severity.key(), report.count(severity));
    }
    json.writeEndObject();
    findings(json, report);
    json.writeEndObject();
  }

  private static void findings(JsonGenerator json, Report report) throws IOException {
    List<String> fingerprints = Fingerprints.of(report.diagnostics());
    json.writeArrayFieldStart("findings");
    for (int i = 0; i < fingerprints.size(); i++) {
      finding(json, report, report.diagnostics().get(i), fingerprints.get(i));
    }
    json.writeEndArray();
  }

  private static void finding(
      JsonGenerator json, Report report, Diagnostic diagnostic, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", fingerprint);
    text(json, "rule", diagnostic.rule());
    text(json, "severity", diagnostic.severity().key());
    text(json, "subject", diagnostic.subject());
    place(json, report, diagnostic.span());
    text(json, "excerpt", diagnostic.excerpt());
    words(json, report.wording(), diagnostic);
    related(json, report, diagnostic);
    if (diagnostic.fix() != null) {
      fix(json, report, diagnostic.fix());
    }
    json.writeEndObject();
  }

  private static void fix(JsonGenerator json, Report report, Fix fix) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeArrayFieldStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      place(json, report, edit.span());
      text(json, "written", edit.written());
      text(json, "replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, Wording wording, Diagnostic diagnostic)
      throws IOException {
    text(json, "message", wording.message(diagnostic));
    String hint = wording.hint(diagnostic);
    if (hint != null) {
      text(json, "hint", hint);
    }
    text(json, "variant", diagnostic.variant());
    json.writeArrayFieldStart("arguments");
    for (String argument : diagnostic.arguments()) {
      json.writeString(Printable.encodable(argument));
    }
    json.writeEndArray();
  }

  private static void related(JsonGenerator json, Report report, Diagnostic diagnostic)
      throws IOException {
    json.writeArrayFieldStart("related");
    for (Related related : diagnostic.related()) {
      json.writeStartObject();
      place(json, report, related.span());
      text(json, "message", report.wording().related(related));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Report report, SourceSpan span) throws IOException {
    text(json, "file", report.path(span));
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
  }

  private static void text(JsonGenerator json, String name, String value) throws IOException {
    json.writeStringField(name, Printable.encodable(value));
  }
}
