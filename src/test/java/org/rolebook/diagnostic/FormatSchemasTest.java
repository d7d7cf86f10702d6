package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the formats for programs to what those programs say of them. */
class FormatSchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
  private static final Path OWN = Path.of("site/resources/schema/findings.schema.json");
  private static final Path RESOURCES = Path.of("src/test/resources/formats");

  static Stream<Report> reports() {
    Diagnostic hostile =
        new Diagnostic(
            "wrong-type",
            Severity.ERROR,
            "a#b \ud800",
            new SourceSpan("a,b:c%d <&\"> \ud800.yaml", 1, 1, 1, 2),
            "\u0000<]]>\"\\ \udc00 😀",
            "date",
            List.of("100%,\r\n::error::\"<&\u0001\ud800😀\uffff"),
            List.of());
    return Stream.of("zh-CN", "en")
        .flatMap(
            language ->
                Stream.of(
                    Findings.report(language),
                    Findings.report(language, hostile),
                    Findings.report(
                        language,
                        Findings.dangling(),
                        Findings.mendable(),
                        Findings.duplicateCode(),
                        Findings.overSeveralLines(),
                        Findings.at("摘要: ", 1, 3))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void jsonIsAsItsPublishedSchemaSays(Report report) throws IOException {
    assertThat(misfits(Files.readString(OWN), format("json", report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarifIsAsTheSchemaOfOasisSays(Report report) throws IOException {
    assertThat(misfits(sarifSchema(), format("sarif", report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gitlabGetsWhatItsDocumentationAsksFor(Report report) throws IOException {
    String schema = Files.readString(RESOURCES.resolve("gitlab-code-quality.schema.json"));
    assertThat(misfits(schema, format("gitlab", report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void checkstyleIsAsCheckstyleWritesIt(Report report) throws Exception {
    javax.xml.validation.Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(RESOURCES.resolve("checkstyle.xsd").toFile());
    String xml = format("checkstyle", report);
    assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
        .doesNotThrowAnyException();
  }

  @Test
  void theSchemasRefuseWhatIsWrong() throws IOException {
    Report report = Findings.report("en", Findings.dangling());
    ObjectNode json = (ObjectNode) JSON.readTree(format("json", report));
    ((ObjectNode) json.get("findings").get(0)).remove("rule");
    assertThat(misfits(Files.readString(OWN), json.toString())).isNotEmpty();
    ObjectNode sarif = (ObjectNode) JSON.readTree(format("sarif", report));
    ((ObjectNode) sarif.get("runs").get(0)).remove("tool");
    assertThat(misfits(sarifSchema(), sarif.toString())).isNotEmpty();
  }

  @Test
  void sarifAndJsonTellTheOneRightAnswer() throws IOException {
    Report report = Findings.report("zh-CN", Findings.mendable());
    JsonNode change =
        JSON.readTree(format("sarif", report)).at("/runs/0/results/0/fixes/0/artifactChanges/0");
    assertThat(change.at("/artifactLocation/uri").asText()).isEqualTo("content/" + Findings.EDITOR);
    assertThat(change.at("/replacements/0/deletedRegion/startColumn").asInt()).isEqualTo(12);
    assertThat(change.at("/replacements/0/insertedContent/text").asText()).isEqualTo("运营总监");
    JsonNode edit = JSON.readTree(format("json", report)).at("/findings/0/fix/edits/0");
    assertThat(edit.at("/written").asText()).isEqualTo("运营总见");
    assertThat(edit.at("/replacement").asText()).isEqualTo("运营总监");
  }

  @Test
  void sarifExplainsEachRuleInTheLanguageOfTheReport() throws IOException {
    Report report = Findings.report("en", Findings.dangling(), Findings.at("摘要: ", 1, 3));
    JsonNode rules = JSON.readTree(format("sarif", report)).at("/runs/0/tool/driver/rules");
    assertThat(rules.findValuesAsText("id")).containsExactly("blank-value", "dangling-reference");
    assertThat(rules.at("/0/defaultConfiguration/level").asText()).isEqualTo("note");
    assertThat(rules.at("/1/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(rules.at("/1/help/markdown").asText())
        .startsWith("# dangling-reference\n\nReference to nothing\n")
        .contains("## How to mend")
        .doesNotContain("## 是什么");
  }

  private static Set<ValidationMessage> misfits(String schema, String json) throws IOException {
    return SCHEMAS.getSchema(schema).validate(JSON.readTree(json));
  }

  /** From the Java library of SARIF, which packs the schema of the standard. */
  private static String sarifSchema() throws IOException {
    try (InputStream schema =
        FormatSchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String format(String name, Report report) {
    return ReportFormats.named(name).orElseThrow().format(report);
  }
}
