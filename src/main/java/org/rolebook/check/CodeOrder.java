package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.NaturalOrder;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * An organisation whose positions are read in another order than that of their codes. Only codes of
 * the same form are compared, such as F-1 and F-2.
 */
final class CodeOrder implements Rule {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Override
  public String id() {
    return "code-order";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Unit root : organisation.tree().roots()) {
      check(new Completeness(organisation).positions(root), names, findings);
    }
  }

  private static void check(List<Position> positions, Names names, Findings findings) {
    NaturalOrder order = new NaturalOrder();
    Map<String, Position> last = new HashMap<>();
    for (Position position : positions) {
      String code = position.code();
      if (code != null) {
        Position before = last.put(NUMBER.matcher(code).replaceAll("#"), position);
        if (before != null && order.compare(String.valueOf(before.code()), code) > 0) {
          report(before, position, names, findings);
          return;
        }
      }
    }
  }

  private static void report(Position before, Position position, Names names, Findings findings) {
    List<String> arguments =
        List.of(
            names.text(position.title()),
            String.valueOf(position.code()),
            names.text(before.title()),
            String.valueOf(before.code()));
    SeeAlso related = findings.related(new Place(before.id(), "code"), "related.code");
    findings.report(new Place(position.id(), "code"), "default", arguments, List.of(related));
  }
}
