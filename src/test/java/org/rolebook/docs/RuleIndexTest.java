package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.rolebook.check.Rule;
import org.rolebook.check.Rules;

/** Holds the index of the checks to the checks that there are. */
class RuleIndexTest {

  @Test
  void everyRuleStandsInTheIndexWithItsSeverity() throws IOException {
    String index = index();
    for (Rule rule : Rules.all()) {
      String id = rule.id();
      assertThat(index).contains("| [%s](%s.md) | %s |".formatted(id, id, rule.severity().key()));
    }
  }

  @Test
  void everyFindingStandsInTheIndex() throws IOException {
    assertThat(index().lines().filter(line -> line.matches("\\| \\[?`?[a-z].*")))
        .extracting(line -> line.replaceFirst("\\| \\[?`?([a-z-]+).*", "$1"))
        .filteredOn(id -> !id.equals("rule") && !id.equals("finding"))
        .containsExactlyInAnyOrderElementsOf(Rules.ids());
  }

  @Test
  void everyFindingInTheIndexLeadsToItsPage() throws IOException {
    String index = index();
    for (String id : Rules.ids()) {
      assertThat(index).contains("| [%1$s](%1$s.md) |".formatted(id));
    }
  }

  private static String index() throws IOException {
    return Files.readString(Guide.site("rules/index.md"));
  }
}
