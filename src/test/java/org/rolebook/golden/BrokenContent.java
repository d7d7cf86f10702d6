package org.rolebook.golden;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.rolebook.check.Checker;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

/** One folder of {@code src/test/resources/broken}: a small handbook with one fault. */
record BrokenContent(Path folder) {

  private static final Path ALL = Path.of("src/test/resources/broken");

  static List<BrokenContent> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.sorted().map(BrokenContent::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What reading and checking a folder of content finds. */
  static Report report(Path content, String language) {
    try {
      ReadResult read = new HandbookReader(new Catalogue()).read(content);
      List<Diagnostic> found = new Checker().check(read, Organisation.of(read.handbook()));
      return new Report(found, read.files(), "content/", Messages.of(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Report report(String language) {
    return report(folder.resolve("content"), language);
  }

  String text(String language) {
    return ReportFormats.text(false).format(report(language));
  }

  /** The file that holds the report in a language. */
  Path golden(String language) {
    return folder.resolve("expected." + language + ".txt");
  }

  /** {@code rule}, {@code variant}, {@code severity} or {@code place} of the one finding. */
  String expected(String key) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("expected.properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty(key), key);
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }
}
