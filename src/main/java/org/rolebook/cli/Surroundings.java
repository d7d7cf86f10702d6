package org.rolebook.cli;

import org.rolebook.build.Terminal;

/**
 * Where the program runs.
 *
 * @param github whether this is a run in GitHub Actions
 * @param terminal whether a person looks at the output while it comes
 */
record Surroundings(boolean github, boolean terminal) {

  /** What the environment tells. */
  static Surroundings find() {
    boolean github = "true".equals(System.getenv("GITHUB_ACTIONS"));
    boolean machine = System.getenv("CI") != null || "dumb".equals(System.getenv("TERM"));
    return new Surroundings(github, !machine && Terminal.find() != null);
  }
}
