package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final String FINGERPRINT = of("rule", "a#b", "near", List.of("x", "y"), 7);

  @Test
  void aFingerprintIsTheSameInEveryRelease() {
    assertThat(FINGERPRINT)
        .isEqualTo("1efb61d3b046442fbf7ac7b01ae0d6773eddce01fd8deeda9fef68c51378bc7f");
  }

  @Test
  void anotherLineOrSeverityChangesNothing() {
    assertThat(of("rule", "a#b", "near", List.of("x", "y"), 8)).isEqualTo(FINGERPRINT);
  }

  @Test
  void anotherRuleSubjectVariantOrArgumentChangesIt() {
    assertThat(
            List.of(
                of("rule2", "a#b", "near", List.of("x", "y"), 7),
                of("rule", "a#c", "near", List.of("x", "y"), 7),
                of("rule", "a#b", "far", List.of("x", "y"), 7),
                of("rule", "a#b", "near", List.of("xy"), 7),
                of("rule", "a#b", "near", List.of("x\n1:y"), 7),
                FINGERPRINT))
        .doesNotHaveDuplicates();
  }

  @Test
  void equalFindingsAreToldApartByTheirNumber() {
    Diagnostic finding = diagnostic("rule", "a#b", "near", List.of("x", "y"), 7);
    assertThat(Fingerprints.of(List.of(finding, finding, finding)))
        .startsWith(FINGERPRINT)
        .doesNotHaveDuplicates();
  }

  private static String of(
      String rule, String subject, String variant, List<String> arguments, int line) {
    return Fingerprints.of(List.of(diagnostic(rule, subject, variant, arguments, line))).get(0);
  }

  private static Diagnostic diagnostic(
      String rule, String subject, String variant, List<String> arguments, int line) {
    SourceSpan span = new SourceSpan("a.yaml", line, 1, line, 2);
    return new Diagnostic(rule, Severity.ERROR, subject, span, "x", variant, arguments, List.of());
  }
}
