package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * A position that may only propose in one matter and decides in the same one by another authority.
 * Matters are told by words; those of one line of the list mean the same.
 */
final class AuthorityConflict implements Rule {

  private static final Set<AuthorityKind> FINAL =
      Set.of(AuthorityKind.APPROVE, AuthorityKind.DECIDE);
  private static final WordFinder PROPOSING = new WordFinder(WordList.named("proposing"));
  private static final WordFinder DECIDING = new WordFinder(WordList.named("deciding"));

  @Override
  public String id() {
    return "authority-conflict";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    List<WordFinder> usual = matters(WordList.named("authority-matters"));
    for (Position position : organisation.handbook().positions().values()) {
      List<Held> held = Held.of(organisation, position);
      List<WordFinder> matters = new ArrayList<>(usual);
      matters.addAll(matters(findings.words(position.id())));
      for (Held proposal : held) {
        Held decision = proposes(proposal) ? decision(proposal, held, matters) : null;
        if (decision != null) {
          report(proposal, decision, findings);
        }
      }
    }
  }

  private static List<WordFinder> matters(List<String> lines) {
    return lines.stream().map(line -> new WordFinder(List.of(line.split("\\s*[,，]\\s*")))).toList();
  }

  private static boolean proposes(Held held) {
    return held.kind() == null
        ? PROPOSING.isIn(held.text()) && !DECIDING.isIn(held.text())
        : held.kind() == AuthorityKind.PROPOSE;
  }

  private static boolean decides(Held held) {
    return held.kind() == null
        ? DECIDING.isIn(held.text()) && !PROPOSING.isIn(held.text())
        : FINAL.contains(held.kind());
  }

  private static @Nullable Held decision(Held proposal, List<Held> held, List<WordFinder> matters) {
    return held.stream()
        .filter(AuthorityConflict::decides)
        .filter(
            decision ->
                matters.stream()
                    .anyMatch(
                        matter -> matter.isIn(proposal.text()) && matter.isIn(decision.text())))
        .findFirst()
        .orElse(null);
  }

  private static void report(Held proposal, Held decision, Findings findings) {
    findings.report(
        proposal.place(),
        "default",
        List.of(proposal.text(), decision.text()),
        List.of(findings.related(decision.place(), "related.decision")));
  }
}
