package org.rolebook.render;

import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Excused;

/**
 * What the health page tells besides the handbook: only what its audience may know.
 *
 * @param findings what is wrong, sorted
 * @param accepted what is wrong and was accepted, sorted
 * @param withheld English keys of the fields of positions that the audience is not shown
 */
public record Health(List<Diagnostic> findings, List<Excused> accepted, Set<String> withheld) {

  /** Tells nothing. */
  public static final Health NONE = new Health(List.of(), List.of(), Set.of());

  /** Keeps immutable copies. */
  public Health {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    withheld = Set.copyOf(withheld);
  }
}
