package org.rolebook.render.view;

import java.util.List;

/**
 * What a layout of one's own sees of the whole handbook: its positions, as the audience of the site
 * may see them.
 *
 * @param positions all positions, in reading order
 * @param byLocation the positions by place of work, the places in alphabetical order
 * @param byCertification the positions by certificate or licence that they ask for
 * @param byGrade the positions by grade
 * @param byTag the positions by tag
 */
public record SiteView(
    List<PositionEntry> positions,
    List<PositionGroup> byLocation,
    List<PositionGroup> byCertification,
    List<PositionGroup> byGrade,
    List<PositionGroup> byTag) {
  /** Keeps immutable copies of the lists. */
  public SiteView {
    positions = List.copyOf(positions);
    byLocation = List.copyOf(byLocation);
    byCertification = List.copyOf(byCertification);
    byGrade = List.copyOf(byGrade);
    byTag = List.copyOf(byTag);
  }
}
