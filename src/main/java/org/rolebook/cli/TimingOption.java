package org.rolebook.cli;

import picocli.CommandLine.Option;

/** Whether it is told how long each stage took. */
final class TimingOption {

  @Option(names = "--timings")
  private boolean timings;

  boolean enabled() {
    return timings;
  }
}
