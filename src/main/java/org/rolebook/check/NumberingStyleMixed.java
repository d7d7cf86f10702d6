package org.rolebook.check;

import java.util.HashMap;
import java.util.Map;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * Typed numbers of one list that are written in different ways, such as 1、 and 2. or （三） and （四）、.
 */
final class NumberingStyleMixed implements Rule {

  @Override
  public String id() {
    return "numbering-style-mixed";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (NumberedList list : NumberedLists.of(organisation, findings)) {
      check(list, findings);
    }
  }

  /** A list is written in one way; a free text in one way on each level. */
  private static void check(NumberedList list, Findings findings) {
    Map<Integer, TypedNumber.Style> usual = new HashMap<>();
    for (NumberedList.Entry entry : list.entries()) {
      TypedNumber.Style style = entry.number().style();
      TypedNumber.Style first = usual.putIfAbsent(list.isBody() ? style.family() : 0, style);
      if (first != null && first != style) {
        entry.report(findings, "default", style.sample(), first.sample());
        return;
      }
    }
  }
}
