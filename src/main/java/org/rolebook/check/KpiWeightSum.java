package org.rolebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Defined;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * Weights of a position's KPIs that do not sum to 100, or of which some are missing. A use of a
 * shared KPI without a weight of its own counts with the weight of the definition.
 */
final class KpiWeightSum implements Rule {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "kpi-weight-sum";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return field.equals("kpis");
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Position position : organisation.handbook().positions().values()) {
      List<BigDecimal> weights = weights(organisation, position);
      if (!weights.isEmpty()) {
        check(position, weights, new Names(organisation), findings);
      }
    }
  }

  private static void check(
      Position position, List<BigDecimal> weights, Names names, Findings findings) {
    int missing = position.kpis().size() - weights.size();
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (missing > 0) {
      findings.report(position.id(), "kpis", "partial", String.valueOf(missing));
    } else if (sum.compareTo(WHOLE) != 0) {
      String shown = sum.stripTrailingZeros().toPlainString();
      findings.report(position.id(), "kpis", "default", shown, names.text(position.title()));
    }
  }

  private static List<BigDecimal> weights(Organisation organisation, Position position) {
    List<BigDecimal> weights = new ArrayList<>();
    for (Kpi kpi : position.kpis()) {
      BigDecimal weight = weight(organisation, position, kpi);
      if (weight != null) {
        weights.add(weight);
      }
    }
    return weights;
  }

  private static @Nullable BigDecimal weight(
      Organisation organisation, Position position, Kpi kpi) {
    if (kpi.weight() != null || kpi.use() == null) {
      return kpi.weight();
    }
    Defined<Kpi> shared = organisation.definitions().kpi(position.origin().unit(), kpi.use());
    return shared == null ? null : shared.value().weight();
  }
}
