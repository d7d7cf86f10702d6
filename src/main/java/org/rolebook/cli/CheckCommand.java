package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.AmendResult;
import org.rolebook.build.BaselineRequest;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.build.ReportOutputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a handbook; writes reports, and accepts findings where that is asked for. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Building building;

  @Mixin private final HandbookOptions options = new HandbookOptions();
  @Mixin private final ColorOption color = new ColorOption();
  @Mixin private final TimingOption timing = new TimingOption();

  @Option(names = "--format", paramLabel = "FORMAT[=FILE]", split = ",")
  private List<String> format = new ArrayList<>();

  @Option(names = "--baseline", paramLabel = "ACTION")
  private @Nullable String baseline;

  @Option(names = "--reason", paramLabel = "TEXT")
  private @Nullable String reason;

  @Option(names = "--expires", paramLabel = "DATE")
  private @Nullable String expires;

  CheckCommand(PrintWriter out, PrintWriter err, Building building) {
    this.out = out;
    this.err = err;
    this.building = building;
  }

  @Override
  public Integer call() throws BuildException {
    ReportOutputs outputs = ReportOutputs.of(format, Path.of(""), building.isOnGithub());
    BuildRequest request = options.request(Path.of("target", "handbook"));
    Building.Timed timed = building.run(engine -> result(engine, request));
    BuildResult result = timed.result();
    if (outputs.hasText()) {
      TextReport.print(out, result.report(), color.enabled());
    }
    out.print(outputs.forPrograms(result.report()));
    outputs.writeFiles(result.report());
    if (timing.enabled()) {
      err.println(timed.times());
    }
    return result.failed() ? Main.FINDINGS : Main.FINE;
  }

  private BuildResult result(Engine engine, BuildRequest request) throws BuildException {
    if (baseline == null) {
      return engine.check(request);
    }
    BaselineRequest wanted = BaselineRequest.of(baseline, reason, expires);
    AmendResult amended = engine.amendBaseline(request, wanted);
    amended.notes().forEach(err::println);
    return amended.after();
  }
}
