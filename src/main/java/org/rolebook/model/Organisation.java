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
   * What {@link #of} derives, from what was derived before an edit: only that is derived anew which
   * depends on what the edit touches.
   *
   * @param next the handbook after the edit
   * @param edit from the handbook of this organisation, within its elements
   */
  public Organisation after(Handbook next, Edit edit) {
    UnitTree tree = this.tree.after(next, edit.part());
    ReferenceIndex references = this.references.after(tree, edit);
    Definitions definitions =
        edit.part().units().isEmpty() ? this.definitions : new Definitions(next, tree);
    OrganisationGraph graph =
        tree.isInOrderOf(this.tree) && !OrganisationGraph.isTouched(next, edit)
            ? this.graph
            : new OrganisationGraph(next, tree, references);
    return new Organisation(next, tree, references, definitions, graph);
  }
}
