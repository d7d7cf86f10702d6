package org.rolebook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolebook.build.BuildException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes a handbook's site and packs it into one zip file. */
@Command(name = "package", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PackageCommand implements Callable<Integer> {

  private final Building building;

  @Mixin private final HandbookOptions options = new HandbookOptions();
  @Mixin private final ColorOption color = new ColorOption();
  @Mixin private final TimingOption timing = new TimingOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      defaultValue = "target/handbook")
  private Path output = Path.of("target", "handbook");

  @Option(names = "--archive", paramLabel = "FILE", defaultValue = "target/handbook.zip")
  private Path archive = Path.of("target", "handbook.zip");

  @Option(names = "--no-cache")
  private boolean everything;

  PackageCommand(Building building) {
    this.building = building;
  }

  @Override
  public Integer call() throws BuildException {
    return building.publish(
        engine -> engine.remembering(!everything).pack(options.request(output), archive),
        color.enabled(),
        timing.enabled());
  }
}
