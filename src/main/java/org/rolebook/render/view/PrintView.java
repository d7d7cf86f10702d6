package org.rolebook.render.view;

import java.util.List;

/**
 * A print edition: a unit with all below it on one page for paper.
 *
 * @param title name of the page
 * @param unit the page of the unit itself
 * @param kind organisation, department …
 * @param counts how much the unit and those below it hold
 * @param version version of all that the edition holds
 * @param address address of the page of the unit: absolute if the handbook has a url
 * @param volume number of this volume, from 1
 * @param volumes how many volumes the unit itself fills
 * @param parts what it holds, in reading order
 * @param others the editions that hold the rest of the unit
 */
public record PrintView(
    String title,
    Link unit,
    Choice kind,
    Counts counts,
    String version,
    String address,
    int volume,
    int volumes,
    List<PrintPart> parts,
    List<Link> others) {
  /** Keeps immutable copies of the lists. */
  public PrintView {
    parts = List.copyOf(parts);
    others = List.copyOf(others);
  }
}
