package org.rolebook.plan;

import java.util.List;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** A page that the site will have. */
public sealed interface PlannedPage {

  /** Where it stands. */
  Place place();

  /**
   * The home page.
   *
   * @param place where it stands
   */
  record HomePage(Place place) implements PlannedPage {}

  /**
   * The page of a unit.
   *
   * @param place where it stands
   * @param unit the unit
   */
  record UnitPage(Place place, Unit unit) implements PlannedPage {}

  /**
   * The page of a position.
   *
   * @param place where it stands
   * @param position the position
   */
  record PositionPage(Place place, Position position) implements PlannedPage {}

  /**
   * What a new holder of a position reads.
   *
   * @param place where it stands
   * @param position the position
   */
  record NewHerePage(Place place, Position position) implements PlannedPage {}

  /**
   * A free page.
   *
   * @param place where it stands
   * @param page the page
   */
  record FreePage(Place place, Page page) implements PlannedPage {}

  /**
   * The reporting graph of a unit and below, or of the handbook.
   *
   * @param place where it stands
   * @param unit id of the unit; empty for the whole handbook
   */
  record GraphPage(Place place, String unit) implements PlannedPage {}

  /**
   * The list of all indexes.
   *
   * @param place where it stands
   */
  record IndexesPage(Place place) implements PlannedPage {}

  /**
   * An index, or a part of a large one.
   *
   * @param place where it stands
   * @param kind what it gathers
   * @param part what it holds
   */
  record IndexPage(Place place, IndexKind kind, IndexPart part) implements PlannedPage {}

  /**
   * The index of positions from A to Z, or one letter of a large one.
   *
   * @param place where it stands
   * @param letters the letters on this page with their positions
   * @param all all letters of the index
   */
  record PositionIndexPage(Place place, List<PositionLetter> letters, List<PositionLetter> all)
      implements PlannedPage {

    /** Keeps immutable copies of the lists. */
    public PositionIndexPage {
      letters = List.copyOf(letters);
      all = List.copyOf(all);
    }
  }

  /**
   * A unit and all below it for paper.
   *
   * @param place where it stands
   * @param edition what it holds
   */
  record PrintPage(Place place, PrintEdition edition) implements PlannedPage {}

  /**
   * The state of the handbook, for those who keep it.
   *
   * @param place where it stands
   */
  record HealthPage(Place place) implements PlannedPage {}

  /**
   * The search page.
   *
   * @param place where it stands
   */
  record SearchPage(Place place) implements PlannedPage {}

  /**
   * What a server shows for an unknown address.
   *
   * @param place where it stands
   */
  record NotFoundPage(Place place) implements PlannedPage {}

  /**
   * A page at a former address.
   *
   * @param place where it stands
   * @param target the page at its present address
   */
  record RedirectPage(Place place, PageKey target) implements PlannedPage {}
}
