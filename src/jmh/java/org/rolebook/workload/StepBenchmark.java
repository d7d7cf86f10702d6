package org.rolebook.workload;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rolebook.check.Checker;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;
import org.rolebook.render.chart.Chart;
import org.rolebook.render.chart.ChartLayout;

/** Each step from files to pages, for a whole handbook. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class StepBenchmark {

  private final Catalogue catalogue = new Catalogue();

  /** YAML and Markdown to records. */
  @Benchmark
  public ReadResult parse(MadeUpHandbook handbook) throws IOException {
    return new HandbookReader(catalogue).read(handbook.content);
  }

  /** References, reporting lines and the tree of units. */
  @Benchmark
  public Organisation resolve(MadeUpHandbook handbook) {
    return Organisation.of(handbook.read.handbook());
  }

  /** All rules. */
  @Benchmark
  public List<Diagnostic> check(MadeUpHandbook handbook) {
    return new Checker(List.of(), LocalDate.EPOCH).all(handbook.read, handbook.organisation);
  }

  /** Which pages there are, and where. */
  @Benchmark
  public SitePlan plan(MadeUpHandbook handbook) {
    return SitePlanner.plan(handbook.organisation);
  }

  /** One chart of all positions. */
  @Benchmark
  public Chart layout(MadeUpHandbook handbook) {
    return ChartLayout.layout(handbook.nodes, handbook.edges);
  }

  /** All files of the site, in memory, with the start of the templates. */
  @Benchmark
  public void render(MadeUpHandbook handbook, Blackhole hole) {
    new Renderer(new RenderOptions("staff", TemplateSource.NONE))
        .render(handbook.plan, file -> hole.consume(file.bytes()));
  }
}
