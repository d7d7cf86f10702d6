package org.rolebook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolebook.build.BuildException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a handbook and publishes its site. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

  private final Building building;

  @Mixin private final HandbookOptions options = new HandbookOptions();
  @Mixin private final ColorOption color = new ColorOption();
  @Mixin private final TimingOption timing = new TimingOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      defaultValue = "target/handbook")
  private Path output = Path.of("target", "handbook");

  @Option(names = "--no-cache")
  private boolean everything;

  @Option(names = "--failing-only")
  private boolean failingOnly;

  BuildCommand(Building building) {
    this.building = building;
  }

  @Override
  public Integer call() throws BuildException {
    return building.publish(
        engine ->
            engine.remembering(!everything).failingOnly(failingOnly).build(options.request(output)),
        color.enabled(),
        timing.enabled());
  }
}
