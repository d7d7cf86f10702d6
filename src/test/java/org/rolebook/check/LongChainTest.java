package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rolebook.content.Located;
import org.rolebook.content.ReadResult;
import org.rolebook.content.SourceMap;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.DeclaredReferences;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Organisation;

/** A reporting line of many thousand positions is followed to its end. */
final class LongChainTest {

  private static final int LENGTH = 20_000;

  @Test
  void theLastOfTwentyThousandIsBelowTheFirst() {
    Handbooks book = new Handbooks();
    book.unit("shop", Map.of("name", Handbooks.text("门店")));
    for (int i = 0; i < LENGTH; i++) {
      Map<String, Object> values = new HashMap<>();
      values.put("title", Handbooks.text("岗位" + i));
      if (i > 0) {
        values.put("reportsTo", Handbooks.references("shop/p" + (i - 1)));
      }
      if (i == 0) {
        values.put(
            "supervises",
            new DeclaredReferences(Handbooks.references("shop/p1", "shop/p" + (LENGTH - 1))));
      }
      book.position("shop/p" + i, values);
    }
    Organisation organisation = book.organisation();
    Run run = new Run(read(organisation), organisation, LocalDate.EPOCH);
    Rule rule = new SubordinateMismatch();
    Findings findings = new Findings(run, rule.id(), rule.severity());
    rule.check(organisation, findings);

    assertThat(findings.reported()).isEmpty();
  }

  private static ReadResult read(Organisation organisation) {
    SourceMap sources =
        new SourceMap() {
          @Override
          public Located locate(String element, String path) {
            return new Located(SourceSpan.startOf(element), "");
          }

          @Override
          public Located locate(String element, String path, String words) {
            return locate(element, path);
          }
        };
    return new ReadResult(
        organisation.handbook(), sources, List.of(), false, new TreeMap<>(), List.of(), 1);
  }
}
