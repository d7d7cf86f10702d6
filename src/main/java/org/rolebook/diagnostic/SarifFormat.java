package org.rolebook.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
record SarifFormat() implements ReportFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String format(Report report) {
    return JsonText.of(json -> write(json, report));
  }

  private static void write(JsonGenerator json, Report report) throws IOException {
    List<String> rules =
        report.diagnostics().stream().map(Diagnostic::rule).distinct().sorted().toList();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(json, report.wording(), rules);
    json.writeStringField("language", report.messages().language());
    json.writeStringField("columnKind", "unicodeCodePoints");
    results(json, report, rules);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tool(JsonGenerator json, Wording wording, List<String> rules)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Rolebook");
    json.writeArrayFieldStart("rules");
    RulePages pages = RulePages.of(wording.messages().language());
    for (String rule : rules) {
      SarifParts.rule(json, wording, rule, pages);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void results(JsonGenerator json, Report report, List<String> rules)
      throws IOException {
    List<String> fingerprints = Fingerprints.of(report.diagnostics());
    json.writeArrayFieldStart("results");
    for (int i = 0; i < fingerprints.size(); i++) {
      Diagnostic diagnostic = report.diagnostics().get(i);
      json.writeStartObject();
      json.writeStringField("ruleId", diagnostic.rule());
      json.writeNumberField("ruleIndex", rules.indexOf(diagnostic.rule()));
      SarifParts.result(json, report, diagnostic);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("rolebookFinding/v2", fingerprints.get(i));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
