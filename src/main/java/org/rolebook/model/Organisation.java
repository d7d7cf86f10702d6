package org.rolebook.model;

/**
 * A handbook with all that is derived from it, derived once.
 *
 * @param handbook the records
 * @param tree units and what they hold
 * @param references finds what references lead to
 * @param definitions what units define for those below
 * @param graph who reports to whom
 */
public record Organisation(
    Handbook handbook,
    UnitTree tree,
    ReferenceIndex references,
    Definitions definitions,
    OrganisationGraph graph) {

  /** Derives everything from a handbook. */
  public static Organisation of(Handbook handbook) {
    UnitTree tree = new UnitTree(handbook);
    ReferenceIndex references = new ReferenceIndex(handbook, tree);
    Definitions definitions = new Definitions(handbook, tree);
    return new Organisation(
        handbook, tree, references, definitions, new OrganisationGraph(handbook, tree, references));
  }

  /**
   * The same organisation with other records of the same elements.
   *
   * @param next differs in nothing from which something is derived: ids, names, codes, order,
   *     references and definitions
   */
  public Organisation with(Handbook next) {
    return new Organisation(next, tree.with(next), references, definitions, graph);
  }
}
