package org.rolebook.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** Tells Maven that a goal cannot run. */
final class Faults {

  private Faults() {}

  /**
   * A fault in a sentence for people.
   *
   * @param cause not told as the cause: Maven would print its key behind the sentence
   */
  static MojoExecutionException of(String sentence, Exception cause) {
    MojoExecutionException fault = new MojoExecutionException(sentence);
    fault.addSuppressed(cause);
    return fault;
  }
}
