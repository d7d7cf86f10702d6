package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the one superior of each node in the tree. */
final class Superiors {

  static final int NONE = -1;

  private final int[] parents;

  private Superiors(int[] parents) {
    this.parents = parents;
  }

  /**
   * The first solid line to a node makes its superior. In a cycle the node that was given first is
   * cut loose from its superior.
   *
   * @param count number of nodes
   * @param edges solid lines as pairs of superior and subordinate, by number of the node
   * @return the superior of each node, or {@link #NONE}
   */
  static int[] of(int count, List<int[]> edges) {
    int[] parents = new int[count];
    Arrays.fill(parents, NONE);
    for (int[] edge : edges) {
      if (parents[edge[1]] == NONE) {
        parents[edge[1]] = edge[0];
      }
    }
    new Superiors(parents).cutCycles();
    return parents;
  }

  private void cutCycles() {
    boolean[] done = new boolean[parents.length];
    for (int node = 0; node < parents.length; node++) {
      walkUp(node, done);
    }
  }

  private void walkUp(int start, boolean[] done) {
    List<Integer> walk = new ArrayList<>();
    int node = start;
    while (node != NONE && !done[node]) {
      done[node] = true;
      walk.add(node);
      node = parents[node];
    }
    int entry = node == NONE ? -1 : walk.indexOf(node);
    if (entry >= 0) {
      parents[Collections.min(walk.subList(entry, walk.size()))] = NONE;
    }
  }
}
