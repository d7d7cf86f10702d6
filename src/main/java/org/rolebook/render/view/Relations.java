package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a position has to do with.
 *
 * @param superior superior by the solid line; null at the top
 * @param dottedSuperiors superiors by dotted lines
 * @param pathToTop solid line up to the top, nearest first
 * @param colleagues positions with the same superior, without itself; at most 50
 * @param moreColleagues how many are left out
 * @param reports direct reports, computed from their own statements
 * @param dottedReports reports by dotted lines
 * @param directReports reports as the source states them; null if there is none
 * @param supervises supervision as the source states it; null if there is none
 * @param supervisedBy supervisors as the source states them; null if there is none
 * @param collaborators whom it works with, as it states
 * @param partners all with whom it works, around it
 * @param careerFrom where its holders come from
 * @param careerTo where it may lead
 */
public record Relations(
    @Nullable Link superior,
    List<Link> dottedSuperiors,
    List<Link> pathToTop,
    List<Link> colleagues,
    int moreColleagues,
    List<Link> reports,
    List<Link> dottedReports,
    @Nullable Declared directReports,
    @Nullable Declared supervises,
    @Nullable Declared supervisedBy,
    List<Link> collaborators,
    RelationMap partners,
    List<Link> careerFrom,
    List<Link> careerTo) {
  /** Keeps immutable copies of the lists. */
  public Relations {
    dottedSuperiors = List.copyOf(dottedSuperiors);
    pathToTop = List.copyOf(pathToTop);
    colleagues = List.copyOf(colleagues);
    reports = List.copyOf(reports);
    dottedReports = List.copyOf(dottedReports);
    collaborators = List.copyOf(collaborators);
    careerFrom = List.copyOf(careerFrom);
    careerTo = List.copyOf(careerTo);
  }
}
