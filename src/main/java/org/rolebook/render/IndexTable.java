package org.rolebook.render;

import java.util.List;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexGroup;

/** One kind of index as a table. */
interface IndexTable {

  /** The columns. */
  List<IndexColumn> columns();

  /**
   * The rows.
   *
   * @param items ids of the positions or KPIs that stand on a page
   */
  List<IndexGroup> groups(List<String> items);
}
