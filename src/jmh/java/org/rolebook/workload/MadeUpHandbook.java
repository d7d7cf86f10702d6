package org.rolebook.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.chart.ChartEdge;
import org.rolebook.render.chart.ChartNode;

/** A made-up handbook at each step of its way to pages, for what is measured step by step. */
@State(Scope.Benchmark)
public class MadeUpHandbook {

  /** Number of positions. */
  @Param("200")
  public int positions;

  Path content;
  ReadResult read;
  Organisation organisation;
  SitePlan plan;
  List<ChartNode> nodes;
  List<ChartEdge> edges;

  /** Writes its content and takes every step once. */
  @Setup(Level.Trial)
  public void make() throws IOException {
    content = Files.createTempDirectory("made-up");
    Workload.of(positions).write(content);
    read = new HandbookReader(new Catalogue()).read(content);
    organisation = Organisation.of(read.handbook());
    plan = SitePlanner.plan(organisation);
    nodes =
        read.handbook().positions().keySet().stream()
            .map(id -> new ChartNode(id, List.of(id), "position", null, ""))
            .toList();
    edges =
        read.handbook().positions().keySet().stream()
            .flatMap(id -> organisation.graph().superiorsOf(id).stream())
            .map(line -> new ChartEdge(line.superior(), line.subordinate(), line.dotted()))
            .toList();
  }

  /** The handbook as it was read. */
  public ReadResult read() {
    return read;
  }

  /** Removes its content. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
