package org.rolebook.incremental;

import java.util.List;
import org.rolebook.diagnostic.Diagnostic;

/**
 * What the site in an output was made of, part by part.
 *
 * @param key stands for all that its pages depended on besides the handbook: program, templates,
 *     options
 * @param output stands for what was published
 * @param whole whether all that is written could be read
 * @param day of the build
 * @param dates stands for the days of change that it used
 * @param settings digest of the settings of the handbook
 * @param files the source files, sorted
 * @param elements of the handbook, in order
 * @param findings of the rules, accepted ones too
 * @param beginnings of the files that findings speak of
 * @param pages of the site, in order
 */
public record KnownSite(
    String key,
    String output,
    boolean whole,
    String day,
    String dates,
    String settings,
    List<KnownFile> files,
    List<KnownElement> elements,
    List<Diagnostic> findings,
    List<KnownBeginning> beginnings,
    List<KnownPage> pages) {

  /** Keeps immutable copies of the lists. */
  public KnownSite {
    files = List.copyOf(files);
    elements = List.copyOf(elements);
    findings = List.copyOf(findings);
    beginnings = List.copyOf(beginnings);
    pages = List.copyOf(pages);
  }
}
