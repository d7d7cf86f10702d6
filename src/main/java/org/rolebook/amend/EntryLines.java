package org.rolebook.amend;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** Writes an entry of a baseline, quoted where YAML needs it. */
final class EntryLines {

  private EntryLines() {}

  /** The lines of an entry, its dash behind an indent. */
  static List<String> of(Acceptance accepted, String indent) {
    List<String> lines = yaml(accepted).stripTrailing().lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> line(indent + (i == 0 ? "- " : "  "), lines.get(i)))
        .toList();
  }

  private static String line(String before, String line) {
    return line.isEmpty() ? line : before + line;
  }

  private static String yaml(Acceptance accepted) {
    StringWriter text = new StringWriter();
    try (JsonGenerator yaml = factory().createGenerator(text)) {
      yaml.writeStartObject();
      yaml.writeStringField("rule", accepted.rule());
      yaml.writeStringField("element", accepted.element());
      if (!accepted.field().isEmpty()) {
        yaml.writeStringField("field", accepted.field());
      }
      yaml.writeStringField("reason", accepted.reason());
      if (accepted.expires() != null) {
        yaml.writeStringField("expires", accepted.expires().toString());
      }
      yaml.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static YAMLFactory factory() {
    return YAMLFactory.builder()
        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
        .disable(YAMLGenerator.Feature.SPLIT_LINES)
        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
        .build();
  }
}
