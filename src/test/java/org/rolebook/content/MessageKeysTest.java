package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;
import org.rolebook.model.declare.Shorthand;

/** Every finding that reading can make has words; the findings are those that the sources name. */
class MessageKeysTest {

  private static final Path SOURCES = Path.of("src/main/java/org/rolebook/content");
  private static final Pattern RULE_AND_VARIANT =
      Pattern.compile(
          "(?:error|info|conflict|failed|refuse)\\(\\s*(?:path,"
              + " )?\"([a-z0-9-]+)\",\\s*\"([a-z0-9-]+)\"");

  private static final Pattern EXPECTED = Pattern.compile("\\bwrong\\(\\s*\"([a-z-]+)\"");
  private static final Pattern FAULT = Pattern.compile("\\bfault\\(\\s*\"([a-z-]+)\"");
  private static final Pattern LIMIT =
      Pattern.compile("\\b(?:limit\\(|report\\(problems, )\"([a-z-]+)\"");

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String source : sources()) {
      find(RULE_AND_VARIANT, source).forEach(m -> keys.add(m.group(1) + "." + m.group(2)));
      find(EXPECTED, source).forEach(m -> keys.add("wrong-type." + m.group(1)));
      find(FAULT, source).forEach(m -> keys.add("yaml-syntax." + m.group(1)));
      find(LIMIT, source).forEach(m -> keys.add("limit." + m.group(1)));
    }
    for (FieldType.Simple type : FieldType.Simple.values()) {
      keys.add("wrong-type." + ScalarReader.expected(type));
    }
    records().forEach(schema -> addShorthand(schema, keys));
    keys.addAll(
        List.of("unknown-key.near", "unknown-key.far", "wrong-type.word", "wrong-type.item"));
    return keys;
  }

  private static Stream<MatchResult> find(Pattern pattern, String source) {
    return pattern.matcher(source).results();
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.map(MessageKeysTest::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addShorthand(RecordSchema<?> schema, Set<String> keys) {
    Shorthand shorthand = schema.shorthand();
    if (shorthand != null && schema.textKey() == null) {
      keys.add("wrong-type." + shorthand.value());
    }
  }

  /** All records that an author can write. */
  private static Set<RecordSchema<?>> records() {
    Catalogue catalogue = new Catalogue();
    Set<RecordSchema<?>> found = new LinkedHashSet<>();
    List<Class<? extends Record>> tops =
        List.of(Settings.class, Unit.class, Position.class, Page.class);
    tops.forEach(type -> collect(catalogue, type, found));
    return found;
  }

  private static void collect(
      Catalogue catalogue, Class<? extends Record> type, Set<RecordSchema<?>> found) {
    RecordSchema<?> schema = catalogue.of(type);
    if (found.add(schema)) {
      schema.fields().stream().map(FieldDeclaration::type).forEach(t -> inner(catalogue, t, found));
    }
  }

  private static void inner(Catalogue catalogue, FieldType type, Set<RecordSchema<?>> found) {
    if (type instanceof FieldType.ListOf list) {
      inner(catalogue, list.element(), found);
    } else if (type instanceof FieldType.MapOf map) {
      inner(catalogue, map.value(), found);
    } else if (type instanceof FieldType.Nested nested) {
      collect(catalogue, nested.type(), found);
    }
  }

  @Test
  void theListIsLong() {
    assertThat(keys())
        .hasSizeGreaterThan(45)
        .contains("yaml-syntax.tab", "limit.file-size", "limit.depth", "wrong-type.break")
        .contains("encoding.nul", "overlay.shape", "duplicate-id.default", "yaml-syntax.tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyFindingHasWordsAndAHint(String language) {
    Messages messages = Messages.of(language);

    assertThat(keys())
        .allMatch(key -> messages.has("rule." + key), "has a message")
        .allMatch(key -> messages.has("rule." + key + ".hint"), "has a hint")
        .allMatch(key -> messages.has("rule." + key.replaceFirst("\\..*", "")), "has a title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyRecordHasAWord(String language) {
    Messages messages = Messages.of(language);

    assertThat(records())
        .hasSizeGreaterThan(30)
        .allMatch(schema -> messages.has(KeyFindings.thing(schema).substring(1)), "has a word");
  }
}
