package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

/** What is set for rules near an element counts more than what is set far from it. */
class RuleSettingsTest {

  @TempDir Path content;

  @BeforeEach
  void twoShopsWithoutSuperiors() throws IOException {
    write("handbook.yaml", "languages: [zh-CN]\n");
    for (String shop : List.of("north", "south")) {
      write(shop + "/unit.yaml", "name: " + shop + "\n");
      write(shop + "/sales/unit.yaml", "name: 销售部\n");
      write(shop + "/sales/clerk.yaml", "title: 店员\nresponsibilities: [接待顾客。]\n");
    }
  }

  @Test
  void aRuleHasItsUsualSeverityWhereNothingIsSaid() throws IOException {
    assertThat(missingSuperiors())
        .containsExactly("WARNING north/sales/clerk", "WARNING south/sales/clerk");
  }

  @Test
  void aUnitSpeaksForAllBelowIt() throws IOException {
    write("north/unit.yaml", "name: north\nlint: {rules: {missing-superior: off}}\n");
    assertThat(missingSuperiors()).containsExactly("WARNING south/sales/clerk");
  }

  @Test
  void theNearestThatSpeaksCounts() throws IOException {
    write("handbook.yaml", "lint: {missing-superior: off}\n");
    write("north/unit.yaml", "name: north\nlint: {rules: {missing-superior: error}}\n");
    write("south/unit.yaml", "name: south\nlint: {rules: {missing-superior: error}}\n");
    write("south/sales/unit.yaml", "name: 销售部\nlint: {rules: {missing-superior: info}}\n");
    assertThat(missingSuperiors())
        .containsExactly("ERROR north/sales/clerk", "INFO south/sales/clerk");
  }

  @Test
  void aFileSpeaksForItself() throws IOException {
    write(
        "north/sales/clerk.yaml",
        "title: 店员\nresponsibilities: [接待顾客。]\nlint: {rules: {missing-superior: info}}\n");
    assertThat(missingSuperiors())
        .containsExactly("INFO north/sales/clerk", "WARNING south/sales/clerk");
  }

  @Test
  void anUnknownRuleInAUnitIsReported() throws IOException {
    write("north/unit.yaml", "name: north\nlint: {rules: {wide-spam: off}}\n");
    assertThat(found("unknown-rule")).containsExactly("WARNING north");
  }

  private List<String> missingSuperiors() throws IOException {
    return found("missing-superior");
  }

  private List<String> found(String rule) throws IOException {
    ReadResult read = new HandbookReader(new Catalogue()).read(content);
    return new Checker()
        .check(read, Organisation.of(read.handbook())).stream()
            .filter(finding -> finding.rule().equals(rule))
            .map(f -> f.severity() + " " + f.subject().replaceAll("#.*", ""))
            .sorted()
            .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
