package org.rolebook.render;

import java.util.Set;
import java.util.stream.Stream;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.plan.Namesake;
import org.rolebook.plan.Namesakes;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.PrintEntry;
import org.rolebook.plan.SitePlan;

/**
 * Tells which pages show something of the words ({@link org.rolebook.plan.Wording}) of elements. A
 * page of a kind that is not known to show little of them counts as one that does.
 *
 * @param plan the pages
 * @param elements ids of the elements
 * @param duties whether those words are duties, which pages of other positions count
 */
public record ShownWords(SitePlan plan, Set<String> elements, boolean duties) {

  /** Keeps an immutable copy of the ids. */
  public ShownWords {
    elements = Set.copyOf(elements);
  }

  /** Whether a page may look otherwise when those elements have other words. */
  public boolean mayShowOn(PlannedPage page) {
    if (page instanceof PlannedPage.PositionPage one) {
      return has(one.position().id()) || (duties && countsDuties(one.position()));
    }
    if (page instanceof PlannedPage.NewHerePage one) {
      return has(one.position().id());
    }
    if (page instanceof PlannedPage.UnitPage one) {
      return isOnUnit(one.unit().id());
    }
    if (page instanceof PlannedPage.PrintPage one) {
      return one.edition().entries().stream().map(PrintEntry::key).anyMatch(this::isInPart);
    }
    return !isWithoutWords(page);
  }

  private boolean has(String id) {
    return elements.contains(id);
  }

  /** Pages that name elements and show their figures, and nothing of what they say. */
  private static boolean isWithoutWords(PlannedPage page) {
    return page instanceof PlannedPage.GraphPage
        || page instanceof PlannedPage.IndexPage
        || page instanceof PlannedPage.IndexesPage
        || page instanceof PlannedPage.PositionIndexPage
        || page instanceof PlannedPage.SearchPage
        || page instanceof PlannedPage.NotFoundPage
        || page instanceof PlannedPage.RedirectPage;
  }

  /** A unit shows its own words, the missions below it and the summaries of its positions. */
  private boolean isOnUnit(String id) {
    return has(id)
        || plan.organisation().tree().childrenOf(id).stream().map(Unit::id).anyMatch(this::has)
        || plan.organisation().tree().positionsOf(id).stream()
            .map(Position::id)
            .anyMatch(this::has);
  }

  private boolean isInPart(PageKey key) {
    return key.type() == PageKey.Type.UNIT ? isOnUnit(key.id()) : has(key.id());
  }

  private boolean countsDuties(Position position) {
    return Stream.of(plan.titles().sameTitle(position), plan.titles().sameTag(position))
        .map(Namesakes::shown)
        .flatMap(shown -> shown.stream().map(Namesake::position).map(Position::id))
        .anyMatch(this::has);
  }
}
