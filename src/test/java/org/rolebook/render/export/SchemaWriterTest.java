package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.content.HandbookReader;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.declare.Catalogue;

class SchemaWriterTest {

  private static final String POSITION = "position";

  /** Accepted findings are no part of the handbook. */
  private static final String BASELINE = "lint-baseline.yaml";

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final Map<String, byte[]> SCHEMAS = SchemaWriter.write(CATALOGUE);
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonSchema> VALIDATORS =
      Stream.of(POSITION, "unit", "page", "handbook")
          .collect(Collectors.toMap(name -> name, SchemaWriterTest::validator));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {POSITION, "unit", "page", "handbook"})
  void theCommittedSchemaIsWhatTheDeclarationsSay(String name) throws IOException {
    Committed.assertEqual(Path.of("site/resources/schema", file(name)), bytes(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {POSITION, "unit", "page", "handbook"})
  void aSchemaIsValidAgainstTheMetaschemaOfDraft7(String name) throws IOException {
    JsonSchema metaschema =
        FACTORY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    JsonNode schema = JSON.readTree(bytes(name));
    assertThat(metaschema.validate(schema)).isEmpty();
    assertThat(schema.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(schema.at(reference.substring(1)).isObject()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyYamlFileOfTheDemoContentIsValid(String name, Path file) throws IOException {
    assertThat(faults(name, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 编辑",
        "岗位名称: 编辑",
        "title: {zh-CN: 编辑, en: Editor}",
        "title: 编辑\ncode: 12\nheadcount: 2\norder: 1.5",
        "title: 编辑\nreportsTo: 总监\ndirectReports: 无",
        "title: 编辑\ndirectReports: [甲, 乙]",
        "title: 编辑\nsalary: 4000-6000 CNY/month\nspanOfControl: 12",
        "title: 编辑\n薪资: {最低: 4000, 币种: CNY, 备注: {en: plus commission}}",
        "title: 编辑\nresponsibilities: 写稿",
        "title: 编辑\nresponsibilities: [写稿, {text: 校对, metrics: PV}, {use: train}]",
        "title: 编辑\n岗位职责: [{要项: 内容, 描述: 写稿}, 校对]",
        "title: 编辑\nauthorities: {use: see-data}\nkpis: [点击量, {name: 差错, weight: 40%, 比较: ≥}]",
        "title: 编辑\nconditions: 办公室",
        "title: 编辑\nconditions: {schedule: 08:30-18:00}",
        "title: 编辑\nconditions: {schedule: [{start: 8:30, end: 18:00, break: 60}]}",
        "title: 编辑\nworkflow: [选题, {title: 写稿, steps: [初稿, {title: 定稿, steps: 签发}]}]",
        "title: 编辑\nqualifications: [细心]\nappraisal: [{title: 态度, weight: 20}]",
        "title: 编辑\nstatus: 空缺\nemployment: full-time\neffectiveFrom: 2026-03-01",
        "title: 编辑\nlint: {ignore: {kpi-missing: 待定}}",
      })
  void whatTheParserTakesIsValid(String yaml) throws IOException {
    assertThat(faults(POSITION, yaml)).isEmpty();
    assertThat(isRefused(yaml)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code: 12",
        "title: 编辑\ntitel: 编辑",
        "title: [编辑]",
        "title: {}",
        "title: {中文: 编辑}",
        "title: 编辑\nheadcount: 两人",
        "title: 编辑\nheadcount: -1",
        "title: 编辑\nheadcount: 1.5",
        "title: 编辑\nsalary: 4000元",
        "title: 编辑\nsalary: {lowest: 4000}",
        "title: 编辑\nstatus: 在职",
        "title: 编辑\neffectiveFrom: 2026年3月",
        "title: 编辑\neffectiveFrom: 2026-13-01",
        "title: 编辑\nconditions: {schedule: {shifts: [{start: 25:00}]}}",
        "title: 编辑\nconditions: {schedule: 朝九晚五}",
        "title: 编辑\nresponsibilities: [[写稿]]",
        "title: 编辑\nresponsibilities: [{group: 内容, 频率: 每周}]",
        "title: 编辑\nkpis: [{zh-CN: 点击量}]",
        "title: 编辑\nkpis: [{name: 点击量, weight: 四成}]",
        "title: 编辑\nqualifications: 细心",
        "title: 编辑\nlint: {ignore: [kpi-missing]}",
        "title: 编辑\nworkflow: [{title: 写稿, steps: [{titel: 定稿}]}]",
        "[]",
      })
  void whatTheParserRefusesIsInvalid(String yaml) throws IOException {
    assertThat(faults(POSITION, yaml)).isNotEmpty();
    assertThat(isRefused(yaml)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("otherFaults")
  void faultsInOtherFilesAreInvalidToo(String name, String yaml) {
    assertThat(faults(name, yaml)).isNotEmpty();
  }

  static Stream<Arguments> otherFaults() {
    return Stream.of(
        arguments("unit", "kind: team"),
        arguments("unit", "name: 部\nkind: gang"),
        arguments("unit", "name: 部\ngrades: [{id: a}]"),
        arguments("unit", "name: 部\nstaffing: {rows: [{count: 2}]}"),
        arguments("page", "kind: guide"),
        arguments("page", "title: 制度\nappliesTo: {unit: 部}"),
        arguments("handbook", "lint: {wide-span: {severity: fatal}}"),
        arguments("handbook", "limits: {depth: deep}"),
        arguments("handbook", "brand: {accent: blue}"),
        arguments("handbook", "brand: {accent: 1a5fb4}"),
        arguments("handbook", "navigation: [{title: 首页}]"));
  }

  static Stream<Arguments> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      List<Path> yaml =
          files
              .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(BASELINE))
              .sorted()
              .toList();
      return yaml.stream().map(file -> arguments(schemaOf(file), file));
    }
  }

  private static String schemaOf(Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return switch (name.replace(".en.", ".")) {
      case "handbook.yaml" -> "handbook";
      case "unit.yaml" -> "unit";
      default -> POSITION;
    };
  }

  private static Set<ValidationMessage> faults(String name, String yaml) {
    return Objects.requireNonNull(VALIDATORS.get(name)).validate(CoreYaml.read(yaml));
  }

  /** Whether the parser finds an error in a position. */
  private boolean isRefused(String yaml) throws IOException {
    Files.writeString(folder.resolve("handbook.yaml"), "languages: [zh-CN, en]\n");
    Files.writeString(folder.resolve("unit.yaml"), "name: 部\n");
    Files.writeString(folder.resolve("position.yaml"), yaml);
    return new HandbookReader(CATALOGUE)
        .read(folder).diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  private static JsonSchema validator(String name) {
    try {
      return FACTORY.getSchema(JSON.readTree(bytes(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) {
    return Objects.requireNonNull(SCHEMAS.get(file(name)));
  }

  private static String file(String name) {
    return name + ".schema.json";
  }
}
