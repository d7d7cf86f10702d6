package org.rolebook.plan;

/**
 * Two pages that want the same address, by letter case or Unicode form too; or a page that wants
 * one that the site itself needs.
 *
 * @param element id of the element that comes second and is moved aside
 * @param route the address that it wanted
 * @param other id of the element that has it; empty for an address of the site itself
 */
public record RouteCollision(String element, String route, String other) {

  /** Whether the address is one of the site itself. */
  public boolean isReserved() {
    return other.isEmpty();
  }
}
