package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;

class KpiIndexTest {

  private static final Kpi SHARED =
      record(Kpi.class, Map.of("id", "s", "name", text("满意度"), "target", text("九成")));

  @Test
  void aSharedDefinitionIsOneEntryWhoseOwnersMayDiffer() {
    KpiIndex index =
        KpiIndex.of(
            new Handbooks()
                .unit("a", Map.of("kpis", List.of(SHARED)))
                .unit("a/b", Map.of())
                .position(
                    "a/x", Map.of("kpis", List.of(use("s", Map.of("weight", BigDecimal.TEN)))))
                .position(
                    "a/b/y",
                    Map.of("kpis", List.of(own("销量"), use("s", Map.of("target", text("八成"))))))
                .organisation());
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.statements()).isEqualTo(3);
    KpiEntry shared = index.entriesOf("a").get(0);
    assertThat(shared.id()).isEqualTo("a#s");
    assertThat(shared.shared()).isTrue();
    assertThat(shared.owners())
        .extracting(owner -> owner.origin().id(), owner -> owner.kpi().target())
        .containsExactly(tuple("a/x", text("九成")), tuple("a/b/y", text("八成")));
    assertThat(index.entriesOf("a/b")).extracting(KpiEntry::id).containsExactly("a/b/y#1");
    assertThat(index.statementsOf("a/b/y")).extracting(KpiStatement::number).containsExactly(1, 2);
  }

  @Test
  void theNearestDefinitionCountsAndAMissingOneLeavesTheStatementAsItIs() {
    Kpi nearer = record(Kpi.class, Map.of("id", "s", "name", text("部门满意度")));
    KpiIndex index =
        KpiIndex.of(
            new Handbooks()
                .unit("a", Map.of("kpis", List.of(SHARED)))
                .unit("a/b", Map.of("kpis", List.of(nearer)))
                .position(
                    "a/b/y", Map.of("kpis", List.of(use("s", Map.of()), use("none", Map.of()))))
                .organisation());
    assertThat(index.entriesOf("a/b")).extracting(KpiEntry::id).containsExactly("a/b#s", "a/b/y#2");
    assertThat(index.entriesOf("a").get(0).owners()).isEmpty();
    assertThat(index.statementsOf("a/b/y").get(1).definedIn()).isNull();
  }

  private static Kpi own(String name) {
    return record(Kpi.class, Map.of("name", text(name)));
  }

  private static Kpi use(String id, Map<String, ?> own) {
    Map<String, Object> values = new HashMap<>(own);
    values.put("use", id);
    return record(Kpi.class, values);
  }
}
