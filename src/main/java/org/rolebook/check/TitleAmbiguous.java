package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * A title, or another name, that is a rank and nothing else, so that it means something only inside
 * a department. At the top of an organisation a rank is enough, unless others have it too.
 */
final class TitleAmbiguous implements Rule {

  private static final Set<String> BARE = Set.copyOf(WordList.named("bare-titles"));

  /** A rank in an organisation. */
  private record Rank(String root, String word) {}

  @Override
  public String id() {
    return "title-ambiguous";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Map<Rank, Integer> bearers = bearers(organisation, names);
    for (Position position : organisation.handbook().positions().values()) {
      if (MissingRequired.isInForce(position)) {
        String unit = position.origin().unit();
        String root = organisation.tree().organisationOf(unit);
        check(
            position,
            names,
            word ->
                BARE.contains(word)
                    && (!unit.equals(root) || bearers.getOrDefault(new Rank(root, word), 0) > 1),
            findings);
      }
    }
  }

  private static void check(
      Position position, Names names, Predicate<String> isAmbiguous, Findings findings) {
    String title = names.text(position.title());
    if (isAmbiguous.test(title.toLowerCase(Locale.ROOT))) {
      findings.report(position.id(), "title", "default", title);
    }
    List<LocalizedText> aliases = position.aliases();
    for (int i = 0; i < aliases.size(); i++) {
      String alias = names.text(aliases.get(i));
      if (isAmbiguous.test(alias.toLowerCase(Locale.ROOT))) {
        findings.report(position.id(), "aliases[" + i + "]", "alias", alias, title);
      }
    }
  }

  /** How many positions of an organisation have a title that ends in a rank. */
  private static Map<Rank, Integer> bearers(Organisation organisation, Names names) {
    Map<Rank, Integer> bearers = new HashMap<>();
    for (Position position : organisation.handbook().positions().values()) {
      String root = organisation.tree().organisationOf(position.origin().unit());
      String title = names.text(position.title()).toLowerCase(Locale.ROOT);
      for (int start = 0; start < title.length(); start++) {
        String word = title.substring(start);
        if (BARE.contains(word)) {
          bearers.merge(new Rank(root, word), 1, Integer::sum);
        }
      }
    }
    return bearers;
  }
}
