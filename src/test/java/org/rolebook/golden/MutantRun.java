package org.rolebook.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rolebook.check.BaselineEntry;
import org.rolebook.check.Checker;
import org.rolebook.content.Accepted;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

/**
 * Checks mutants, each in a copy of its organisation: without the other organisations and without
 * translations. A fault in a page of the whole handbook is checked in a copy of everything.
 */
final class MutantRun {

  private static final String BASELINE = "lint-baseline.yaml";

  private final Map<String, String> sources;
  private final Path folder;
  private final Catalogue catalogue = new Catalogue();
  private final Map<String, List<Accepted>> baselines = new HashMap<>();
  private final Set<String> copied = new HashSet<>();

  MutantRun(Map<String, String> sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
  }

  /** The errors and warnings of an organisation as it is. */
  List<Diagnostic> findings(String organisation) {
    return check(copy(organisation));
  }

  /** The errors and warnings of a mutant. */
  List<Diagnostic> findings(Mutation mutant) {
    Path content = copy(mutant.organisation());
    Path file = content.resolve(mutant.file());
    write(file, mutant.text());
    List<Diagnostic> findings = check(content);
    String original = sources.get(mutant.file());
    if (original == null || DemoSources.isTranslation(mutant.file())) {
      delete(file);
    } else {
      write(file, original);
    }
    return findings;
  }

  private Path copy(String organisation) {
    Path content = folder.resolve(organisation.isEmpty() ? "all" : organisation);
    if (copied.add(organisation)) {
      sources.forEach(
          (file, text) -> {
            boolean isOwn =
                organisation.isEmpty()
                    || file.startsWith(organisation + "/")
                    || file.indexOf('/') < 0;
            if (isOwn && !DemoSources.isTranslation(file)) {
              write(content.resolve(file), text);
            }
          });
    }
    return content;
  }

  private List<Diagnostic> check(Path content) {
    try {
      ReadResult read = new HandbookReader(catalogue).read(content);
      Organisation organisation = Organisation.of(read.handbook());
      List<BaselineEntry> entries = BaselineEntry.of(accepted(content, read), organisation);
      return new Checker(entries, LocalDate.EPOCH)
          .check(read, organisation).stream()
              .filter(finding -> finding.severity() != Severity.INFO)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The baseline, which is read once unless it is the mutant. */
  private List<Accepted> accepted(Path content, ReadResult read) throws IOException {
    String text = Files.readString(content.resolve(BASELINE));
    List<Accepted> known = baselines.get(text);
    if (known == null) {
      known = BaselineFile.read(content, read.handbook().settings(), catalogue).entries();
      baselines.put(text, known);
    }
    return known;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
