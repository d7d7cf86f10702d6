package org.rolebook.facts;

import java.util.List;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

/**
 * The figures of a handbook.
 *
 * @param organisations one for each unit at the top, in reading order
 * @param all those of all organisations together
 */
public record HandbookFacts(List<Facts> organisations, Facts all) {

  /** Keeps an immutable copy. */
  public HandbookFacts {
    organisations = List.copyOf(organisations);
  }

  /** Counts. */
  public static HandbookFacts of(Organisation organisation, Catalogue catalogue) {
    FactsCounter counter = new FactsCounter(organisation, catalogue);
    List<Facts> each = organisation.tree().roots().stream().map(counter::count).toList();
    return new HandbookFacts(each, each.stream().reduce(Facts.none(), Facts::plus));
  }
}
