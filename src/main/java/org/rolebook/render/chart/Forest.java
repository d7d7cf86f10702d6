package org.rolebook.render.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The nodes of a chart as trees of solid lines; nodes are numbered in the order given. */
final class Forest {

  private final List<ChartNode> nodes;
  private final int[] parents;
  private final boolean[] linked;
  private final List<ChartEdge> overlays = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> preorder = new ArrayList<>();
  private final int[] depths;

  private Forest(List<ChartNode> nodes, int[] parents) {
    this.nodes = nodes;
    this.parents = parents;
    this.linked = new boolean[parents.length];
    this.depths = new int[parents.length];
  }

  /** Builds the forest; edges to unknown nodes, to oneself and repeated ones are left out. */
  static Forest of(List<ChartNode> given, List<ChartEdge> edges) {
    Map<String, ChartNode> byId = new LinkedHashMap<>();
    given.forEach(node -> byId.putIfAbsent(node.id(), node));
    List<String> ids = List.copyOf(byId.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    IntStream.range(0, ids.size()).forEach(number -> numbers.put(ids.get(number), number));
    List<Link> links = edges.stream().flatMap(edge -> Link.of(edge, numbers).stream()).toList();
    List<int[]> solid =
        links.stream().filter(link -> !link.edge.dotted()).map(Link::numbers).toList();
    Forest forest = new Forest(List.copyOf(byId.values()), Superiors.of(ids.size(), solid));
    forest.link(links);
    forest.walk();
    return forest;
  }

  private void link(List<Link> links) {
    Set<List<Integer>> seen = new HashSet<>();
    for (Link link : links) {
      linked[link.from] = true;
      linked[link.to] = true;
      if (parents[link.to] != link.from && seen.add(List.of(link.from, link.to))) {
        overlays.add(link.edge);
      }
    }
  }

  private void walk() {
    nodes.forEach(node -> children.add(new ArrayList<>()));
    IntStream.range(0, parents.length)
        .filter(node -> parents[node] != Superiors.NONE)
        .forEach(node -> children.get(parents[node]).add(node));
    roots().forEach(this::walkTree);
  }

  private void walkTree(int root) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int node = open.pop();
      preorder.add(node);
      List<Integer> below = children.get(node);
      for (int index = below.size() - 1; index >= 0; index--) {
        depths[below.get(index)] = depths[node] + 1;
        open.push(below.get(index));
      }
    }
  }

  ChartNode node(int node) {
    return nodes.get(node);
  }

  List<ChartNode> nodes() {
    return nodes;
  }

  /** The superior of the node, or {@link Superiors#NONE}. */
  int parent(int node) {
    return parents[node];
  }

  List<Integer> children(int node) {
    return children.get(node);
  }

  boolean isLeaf(int node) {
    return children.get(node).isEmpty();
  }

  int depth(int node) {
    return depths[node];
  }

  /** Nodes without a superior that have some line, be it a dotted one. */
  List<Integer> roots() {
    return IntStream.range(0, parents.length)
        .filter(node -> linked[node] && parents[node] == Superiors.NONE)
        .boxed()
        .toList();
  }

  /** Nodes that no line touches. */
  List<Integer> loose() {
    return IntStream.range(0, parents.length).filter(node -> !linked[node]).boxed().toList();
  }

  /** The nodes of the trees, each superior before its subordinates. */
  List<Integer> preorder() {
    return preorder;
  }

  /**
   * The lines to draw over the trees: dotted ones, further solid ones to a node that has a superior
   * already, and those that would close a cycle.
   */
  List<ChartEdge> overlays() {
    return overlays;
  }

  /** An edge with the numbers of its two nodes. */
  private record Link(ChartEdge edge, int from, int to) {

    static Optional<Link> of(ChartEdge edge, Map<String, Integer> numbers) {
      Integer from = numbers.get(edge.from());
      Integer to = numbers.get(edge.to());
      return from == null || to == null || from.equals(to)
          ? Optional.empty()
          : Optional.of(new Link(edge, from, to));
    }

    int[] numbers() {
      return new int[] {from, to};
    }
  }
}
