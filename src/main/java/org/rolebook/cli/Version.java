package org.rolebook.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rolebook " + written("development")};
  }

  /** Version of the Maven plugin that does the same. */
  static String ofPlugin() {
    return written("LATEST");
  }

  private static String written(String otherwise) {
    String version = Main.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, otherwise);
  }
}
