package org.rolebook.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The Code Quality report of GitLab: findings show in the merge request, new ones apart. */
record GitlabFormat() implements ReportFormat {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String format(Report report) {
    return JsonText.of(json -> write(json, report));
  }

  private static void write(JsonGenerator json, Report report) throws IOException {
    List<String> fingerprints = Fingerprints.of(report.diagnostics());
    json.writeStartArray();
    for (int i = 0; i < fingerprints.size(); i++) {
      issue(json, report, report.diagnostics().get(i), fingerprints.get(i));
    }
    json.writeEndArray();
  }

  private static void issue(
      JsonGenerator json, Report report, Diagnostic diagnostic, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", report.wording().messageAndHint(diagnostic, "\n"));
    json.writeStringField("check_name", diagnostic.rule());
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", Printable.encodable(report.path(diagnostic.span())));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", diagnostic.span().line());
    json.writeNumberField("end", diagnostic.span().endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      default -> "info";
    };
  }
}
