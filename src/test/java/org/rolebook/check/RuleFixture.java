package org.rolebook.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

/**
 * A small content folder below {@code src/test/resources/rules}, with its findings marked in it.
 */
record RuleFixture(Path content) {

  static final Path FOLDER = Path.of("src", "test", "resources", "rules");

  private static final Pattern MARK = Pattern.compile("(?:#|<!--) expect: (\\S+) (\\S+) (\\d+)");

  /** The fixture in which a rule finds something. */
  static RuleFixture firing(String rule) {
    return new RuleFixture(FOLDER.resolve(rule).resolve("fires"));
  }

  /** The mended twin of the fixture in which a rule finds something. */
  static RuleFixture clean(String rule) {
    return new RuleFixture(FOLDER.resolve(rule).resolve("clean"));
  }

  /**
   * What concerns the fixture's rule, in the form of {@link #marked()}: its own findings, those of
   * rules that are marked too, and all errors.
   */
  List<String> found() {
    Set<String> rules = new HashSet<>(Set.of(rule()));
    marked().forEach(mark -> rules.add(mark.replaceFirst("^\\S+ (\\S+) .*", "$1")));
    return check().stream()
        .filter(f -> rules.contains(f.rule()) || f.severity() == Severity.ERROR)
        .map(RuleFixture::line)
        .toList();
  }

  private String rule() {
    return content.getName(content.getNameCount() - 2).toString();
  }

  /** What is found. */
  List<Diagnostic> check() {
    ReadResult read = read();
    return new Checker().check(read, Organisation.of(read.handbook()));
  }

  ReadResult read() {
    try {
      return new HandbookReader(new Catalogue()).read(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The marks, as {@code file:line:column rule variant}, sorted. */
  List<String> marked() {
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(Files::isRegularFile).flatMap(this::marks).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> marks(Path file) {
    String name = content.relativize(file).toString().replace('\\', '/');
    List<String> marks = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      Matcher mark = MARK.matcher(line);
      while (mark.find()) {
        marks.add(
            "%s:%d:%s %s %s".formatted(name, number, mark.group(3), mark.group(1), mark.group(2)));
      }
    }
    return marks.stream();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Diagnostic finding) {
    return finding.span().address() + " " + finding.rule() + " " + finding.variant();
  }
}
