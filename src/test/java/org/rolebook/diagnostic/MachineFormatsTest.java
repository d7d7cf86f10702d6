package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.diagnostic.Findings.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MachineFormatsTest {

  private static final Diagnostic HOSTILE =
      new Diagnostic(
          "wrong-type",
          Severity.ERROR,
          "a#b \ud800",
          new SourceSpan("a,b:c%d <&\"> \ud800.yaml", 1, 1, 1, 2),
          "\u0000<]]>\"\\ \udc00 😀",
          "date",
          List.of("100%,\r\n::error::\"<&\u0001\ud800😀\uffff"),
          List.of());

  @Test
  void githubGetsOneCommandPerFinding() {
    Report report =
        report("zh-CN", Findings.dangling(), Findings.duplicateCode(), Findings.overSeveralLines());
    assertThat(format("github", report))
        .isEqualTo(
            """
            ::notice file=content/web-ads/a.yaml,line=1,col=1,title=汇报关系成环（reporting-cycle）\
            ::汇报关系绕成了一圈：甲 → 乙 → 甲。\
            %0A提示：请改正其中一个岗位的直接上级（reportsTo），使汇报关系最终通向最高负责人。
            ::warning file=content/web-ads/operations/web-editor.yaml,line=2,col=7,\
            title=岗位编号重复（duplicate-code）::岗位编号“12”已用于“网页设计师”。\
            %0A提示：请给其中一个岗位换一个未使用的编号。
            ::error file=content/web-ads/operations/web-editor.yaml,line=7,col=12,\
            title=引用的对象不存在（dangling-reference）::找不到引用“运营总见”。\
            %0A提示：最接近的是 运营总监（web-ads/operations/operations-director）。
            """);
  }

  @Test
  void githubEscapesWhatWouldEndACommandOrAProperty() {
    assertThat(format("github", new Report(List.of(HOSTILE), 1, "", Messages.of("en"))))
        .isEqualTo(
            "::error file=a%2Cb%3Ac%25d <&\"> ⟪U+D800⟫.yaml,line=1,col=1,"
                + "title=Wrong type of value (wrong-type)::"
                + "“100%25,␍␊::error::\"<&␁⟪U+D800⟫😀⟪U+FFFF⟫” is not a valid date."
                + "%0Ahint: Write year-month-day, such as 2026-03-31, and check that this day"
                + " exists.\n");
  }

  @Test
  void jsonHoldsEverything() {
    assertThat(format("json", report("zh-CN", Findings.duplicateCode())))
        .isEqualTo(
            """
            {
              "version": 1,
              "language": "zh-CN",
              "filesChecked": 12,
              "counts": {
                "error": 0,
                "warning": 1,
                "info": 0
              },
              "findings": [
                {
                  "fingerprint": "%s",
                  "rule": "duplicate-code",
                  "severity": "warning",
                  "subject": "web-ads/operations/web-editor#code",
                  "file": "content/web-ads/operations/web-editor.yaml",
                  "line": 2,
                  "column": 7,
                  "endLine": 2,
                  "endColumn": 9,
                  "excerpt": "code: 12",
                  "message": "岗位编号“12”已用于“网页设计师”。",
                  "hint": "请给其中一个岗位换一个未使用的编号。",
                  "variant": "default",
                  "arguments": [
                    "12",
                    "网页设计师"
                  ],
                  "related": [
                    {
                      "file": "content/web-ads/技术部/web-designer.yaml",
                      "line": 3,
                      "column": 7,
                      "endLine": 3,
                      "endColumn": 9,
                      "message": "第一次写在这里"
                    }
                  ]
                }
              ]
            }
            """
                .formatted(Fingerprints.of(List.of(Findings.duplicateCode())).get(0)));
  }

  @Test
  void gitlabGetsACodeQualityReport() {
    assertThat(format("gitlab", report("en", Findings.dangling())))
        .isEqualTo(
            """
            [
              {
                "description": "Nothing is called “运营总见”.\\nhint: The nearest is 运营总监（web-ads/\
            operations/operations-director）.",
                "check_name": "dangling-reference",
                "fingerprint": "%s",
                "severity": "major",
                "location": {
                  "path": "content/web-ads/operations/web-editor.yaml",
                  "lines": {
                    "begin": 7,
                    "end": 7
                  }
                }
              }
            ]
            """
                .formatted(Fingerprints.of(List.of(Findings.dangling())).get(0)));
  }

  @Test
  void sarifHoldsRulesResultsAndPlaces() throws IOException {
    String page = RulePages.of("en").page("duplicate-code");
    assertThat(format("sarif", report("en", Findings.duplicateCode())))
        .isEqualTo(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
            sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "Rolebook",
                      "rules": [
                        {
                          "id": "duplicate-code",
                          "shortDescription": {
                            "text": "Duplicate position code"
                          },
                          "defaultConfiguration": {
                            "level": "error"
                          },
                          "help": {
                            "text": %1$s,
                            "markdown": %1$s
                          }
                        }
                      ]
                    }
                  },
                  "language": "en",
                  "columnKind": "unicodeCodePoints",
                  "results": [
                    {
                      "ruleId": "duplicate-code",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "The code “12” already belongs to “网页设计师”.\\nhint: Give one of the \
            two positions a code that is not in use."
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "content/web-ads/operations/web-editor.yaml"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 7,
                              "endLine": 2,
                              "endColumn": 9
                            }
                          }
                        }
                      ],
                      "relatedLocations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "content/web-ads/%%E6%%8A%%80%%E6%%9C%%AF%%E9%%83%%A8/\
            web-designer.yaml"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 7,
                              "endLine": 3,
                              "endColumn": 9
                            }
                          },
                          "message": {
                            "text": "first written here"
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "rolebookFinding/v2": "%2$s"
                      }
                    }
                  ]
                }
              ]
            }
            """
                .formatted(
                    new ObjectMapper().writeValueAsString(page),
                    Fingerprints.of(List.of(Findings.duplicateCode())).get(0)));
  }

  @Test
  void eachSarifResultPointsToItsRule() {
    Report report =
        report("en", Findings.dangling(), Findings.duplicateCode(), Findings.dangling());
    assertThat(format("sarif", report))
        .containsSubsequence(
            "\"id\": \"dangling-reference\"",
            "\"id\": \"duplicate-code\"",
            "\"ruleId\": \"duplicate-code\",\n          \"ruleIndex\": 1",
            "\"ruleId\": \"dangling-reference\",\n          \"ruleIndex\": 0",
            "\"ruleId\": \"dangling-reference\",\n          \"ruleIndex\": 0");
  }

  @Test
  void checkstyleGroupsFindingsByFile() {
    Report report =
        report("zh-CN", Findings.dangling(), Findings.duplicateCode(), Findings.overSeveralLines());
    assertThat(format("checkstyle", report))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="10.0">
              <file name="content/web-ads/a.yaml">
                <error line="1" column="1" severity="info" message="汇报关系绕成了一圈：甲 → 乙 → 甲。 \
            提示：请改正其中一个岗位的直接上级（reportsTo），使汇报关系最终通向最高负责人。" \
            source="rolebook.reporting-cycle"/>
              </file>
              <file name="content/web-ads/operations/web-editor.yaml">
                <error line="2" column="7" severity="warning" message="岗位编号“12”已用于“网页设计师”。 \
            提示：请给其中一个岗位换一个未使用的编号。" source="rolebook.duplicate-code"/>
                <error line="7" column="12" severity="error" message="找不到引用“运营总见”。 \
            提示：最接近的是 运营总监（web-ads/operations/operations-director）。" \
            source="rolebook.dangling-reference"/>
              </file>
            </checkstyle>
            """);
  }

  @Test
  void checkstyleIsWellFormedWhateverTheContent() throws Exception {
    String xml = encoded(format("checkstyle", report("en", HOSTILE)));
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    Element file = (Element) root.getElementsByTagName("file").item(0);
    Element error = (Element) root.getElementsByTagName("error").item(0);
    assertThat(file.getAttribute("name")).isEqualTo("content/a,b:c%d <&\"> ⟪U+D800⟫.yaml");
    assertThat(error.getAttribute("message"))
        .startsWith("“100%,␍␊::error::\"<&␁⟪U+D800⟫😀⟪U+FFFF⟫” is not a valid date. hint: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "gitlab"})
  void jsonIsWellFormedWhateverTheContent(String name) throws IOException {
    String json = format(name, report("en", HOSTILE, Findings.dangling()));
    assertThat(encoded(json)).isEqualTo(json);
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        depth += parser.currentToken().isStructStart() ? 1 : 0;
        depth -= parser.currentToken().isStructEnd() ? 1 : 0;
      }
    }
    assertThat(depth).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "gitlab"})
  void jsonWithoutFindingsHasEmptyLists(String name) {
    assertThat(format(name, report("en"))).contains("[]").endsWith("\n");
  }

  @Test
  void aUriInSarifIsEncodedToAscii() {
    assertThat(format("sarif", report("en", HOSTILE)))
        .contains("\"uri\": \"content/a%2Cb%3Ac%25d%20%3C%26%22%3E%20%3F.yaml\"");
  }

  /** The text after a way through UTF-8, where what cannot be encoded would turn into {@code ?}. */
  private static String encoded(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String format(String name, Report report) {
    return ReportFormats.named(name).orElseThrow().format(report);
  }
}
