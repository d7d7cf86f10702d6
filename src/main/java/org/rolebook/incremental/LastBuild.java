package org.rolebook.incremental;

import java.util.List;
import org.rolebook.diagnostic.Diagnostic;

/**
 * What a build was made of and what came of it.
 *
 * @param key stands for everything that it depended on
 * @param dated whether days of change belong to that
 * @param output stands for what it published
 * @param files how many source files were read
 * @param language of the report
 * @param findings what was found, sorted
 * @param warnings keys of messages about what the site lacks
 */
public record LastBuild(
    String key,
    boolean dated,
    String output,
    int files,
    String language,
    List<Diagnostic> findings,
    List<String> warnings) {

  /** Keeps immutable copies. */
  public LastBuild {
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }
}
