package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Limits;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/** One file of any bytes, read in memory as the reader of content folders would. */
final class FuzzedFile {

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final List<Messages> LANGUAGES = List.of(Messages.of("zh-CN"), Messages.of("en"));
  private static final Set<String> TAGS = Set.of("zh-CN", "en");

  private FuzzedFile() {}

  /**
   * Reads a file and holds what came of it against what every file may ask for.
   *
   * @param bytes the first byte chooses what the file is, the others are the file
   * @param ending {@code .yaml} or {@code .md}
   */
  static void judge(byte[] bytes, String ending) {
    Class<? extends Record> type = type(bytes);
    byte[] file = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    FileReader.Bound<?> bound = read(type, "unit/element" + ending, file);
    if (bound.value() == null) {
      assertThat(bound.problems().found()).as("nothing was read, and nothing told").isNotEmpty();
    }
    bound.problems().found().forEach(found -> judge(found, bound.problems().source()));
  }

  private static Class<? extends Record> type(byte[] bytes) {
    return switch (bytes.length == 0 ? ' ' : bytes[0]) {
      case 'U' -> Unit.class;
      case 'H' -> Settings.class;
      case 'F' -> Page.class;
      default -> Position.class;
    };
  }

  private static <R extends Record> FileReader.Bound<R> read(
      Class<R> type, String path, byte[] file) {
    Reading reading = new Reading("zh-CN", TAGS, false, Limits.defaults());
    Origin origin = type == Settings.class ? null : new Origin("unit/element", "unit", path);
    return new FileReader(Path.of(""), CATALOGUE)
        .bind(type, SourceDecoder.decode(path, file), origin, reading, SpanRecorder.NONE);
  }

  private static void judge(Diagnostic found, SourceText source) {
    SourceSpan span = found.span();
    assertThat(span.line()).isBetween(1, Math.max(1, source.lines().size()));
    assertThat(span.endLine()).isBetween(span.line(), source.lines().size() + 1);
    assertThat(span.column()).isPositive();
    String line = source.line(span.line());
    assertThat(span.column()).isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
    for (Messages messages : LANGUAGES) {
      String key = "rule." + found.rule() + "." + found.variant();
      assertThat(messages.text(key, found.arguments())).isNotBlank();
    }
  }
}
