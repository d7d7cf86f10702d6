package org.rolebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Salary;

/**
 * A position whose pay, at its least as well as at its most, is above that of its solid superior.
 * Only pay in the same currency for the same period is compared.
 */
final class SalaryInversion implements Rule {

  @Override
  public String id() {
    return "salary-inversion";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      String above = organisation.graph().superiorOf(position.id());
      Position superior = above == null ? null : organisation.handbook().positions().get(above);
      if (superior != null
          && MissingRequired.isInForce(position)
          && MissingRequired.isInForce(superior)) {
        check(position, superior, names, findings);
      }
    }
  }

  private static void check(Position position, Position superior, Names names, Findings findings) {
    Salary own = position.salary();
    Salary other = superior.salary();
    if (own != null && other != null && isComparable(own, other) && isAbove(own, other)) {
      SeeAlso related = findings.related(new Place(superior.id(), "salary"), "related.salary");
      List<String> arguments =
          List.of(
              names.text(position.title()), shown(own), names.text(superior.title()), shown(other));
      findings.report(new Place(position.id(), "salary"), "default", arguments, List.of(related));
    }
  }

  private static boolean isComparable(Salary own, Salary other) {
    return Objects.equals(own.currency(), other.currency())
        && Objects.equals(own.period(), other.period());
  }

  private static boolean isAbove(Salary own, Salary other) {
    BigDecimal min = own.min();
    BigDecimal max = other.max();
    return isAbove(min, max) || (isAbove(min, other.min()) && isAbove(own.max(), max));
  }

  private static boolean isAbove(@Nullable BigDecimal own, @Nullable BigDecimal other) {
    return own != null && other != null && own.compareTo(other) > 0;
  }

  private static String shown(Salary salary) {
    BigDecimal min = salary.min();
    BigDecimal max = salary.max();
    if (min == null || max == null || min.compareTo(max) == 0) {
      BigDecimal one = min == null ? max : min;
      return one == null ? "" : one.toPlainString();
    }
    return min.toPlainString() + "–" + max.toPlainString();
  }
}
