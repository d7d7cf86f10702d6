package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final String FINGERPRINT = of("rule", "a#b", "near", List.of("x", "y"), 7);

  @Test
  void aFingerprintIsTheSameInEveryRelease() {
    assertThat(FINGERPRINT)
        .isEqualTo("0ef3f0514068220c1e3b6488eb021170e493fba3fb1de58e14c1bbf1871ce7c2");
  }

  @Test
  void anotherLineOrAnotherWordingChangesNothing() {
    assertThat(of("rule", "a#b", "near", List.of("x", "y"), 8)).isEqualTo(FINGERPRINT);
    assertThat(of("rule", "a#b", "far", List.of("z"), 7)).isEqualTo(FINGERPRINT);
  }

  @Test
  void anotherRuleOrSubjectChangesIt() {
    assertThat(
            List.of(
                of("rule2", "a#b", "near", List.of("x", "y"), 7),
                of("rule", "a#c", "near", List.of("x", "y"), 7),
                of("rulea", "#b", "near", List.of("x", "y"), 7),
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
