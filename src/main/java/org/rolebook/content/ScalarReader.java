package org.rolebook.content;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.model.Reference;
import org.rolebook.model.TimeRange;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.Named;

/** Reads a scalar as the type that its field declares; never guesses a type from its looks. */
final class ScalarReader {

  private static final Map<FieldType.Simple, String> EXPECTED =
      Map.of(
          FieldType.Simple.TEXT, "text",
          FieldType.Simple.BLOCK, "text",
          FieldType.Simple.TOKEN, "text",
          FieldType.Simple.WHOLE, "whole-number",
          FieldType.Simple.DECIMAL, "number",
          FieldType.Simple.BOOLEAN, "boolean",
          FieldType.Simple.DATE, "date",
          FieldType.Simple.TIME, "time",
          FieldType.Simple.REFERENCE, "reference");
  private static final Map<String, Boolean> BOOLEANS =
      Map.of("true", true, "yes", true, "是", true, "false", false, "no", false, "否", false);
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?%?");
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})[人名个]?");
  private static final Pattern LOOSE_DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?");
  private static final Set<String> SINGLE =
      Set.of("text", "word", "number", "whole-number", "boolean", "date", "time");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Problems problems;

  ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** The value, or null after a finding. */
  @Nullable Object read(FieldType type, Node.Scalar scalar) {
    if (type instanceof FieldType.Choice choice) {
      return choice(choice, scalar);
    }
    Object value = value((FieldType.Simple) type, scalar.text().strip());
    if (value == null) {
      wrong(expected(type), scalar);
    }
    return value;
  }

  /** Name of what a type expects, as in the variants of the finding. */
  static String expected(FieldType type) {
    return type instanceof FieldType.Simple simple ? EXPECTED.getOrDefault(simple, "text") : "word";
  }

  /** Reports a value of another shape than expected. */
  void wrong(String expected, Node node) {
    String right = node instanceof Node.Scalar scalar ? right(expected, scalar.text()) : null;
    if (right != null) {
      Fix fix = problems.fix((Node.Scalar) node, right);
      problems.mendable("wrong-type", expected + "-near", node.span(), fix, found(node), right);
    } else if (node instanceof Node.Sequence && SINGLE.contains(expected)) {
      problems.error("wrong-type", "single", node.span(), found(node));
    } else {
      problems.error("wrong-type", expected, node.span(), found(node));
    }
  }

  private static @Nullable Object value(FieldType.Simple type, String text) {
    return switch (type) {
      case TEXT, BLOCK, TOKEN -> text;
      case WHOLE -> text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
      case DECIMAL -> decimal(text);
      case BOOLEAN -> BOOLEANS.get(text.toLowerCase(Locale.ROOT));
      case DATE -> date(text);
      case TIME -> TimeRange.parseTime(text);
      case REFERENCE -> new Reference(Texts.referenceName(text));
    };
  }

  private static @Nullable BigDecimal decimal(String text) {
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text.replace("%", "")) : null;
  }

  /**
   * The one right form of a number or date: in full-width digits, with blanks, a counting word or
   * other separators; null if it is none.
   */
  private static @Nullable String right(String expected, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return switch (expected) {
      case "date" -> isoDate(plain);
      case "number" -> DECIMAL.matcher(plain).matches() ? plain : null;
      case "whole-number" -> {
        Matcher whole = WHOLE.matcher(plain);
        yield whole.matches() ? whole.group(1) : null;
      }
      default -> null;
    };
  }

  private static @Nullable String isoDate(String text) {
    Matcher written = LOOSE_DATE.matcher(text);
    if (!written.matches()) {
      return null;
    }
    String month = "0" + written.group(2);
    String day = "0" + written.group(3);
    String iso =
        written.group(1)
            + "-"
            + month.substring(month.length() - 2)
            + "-"
            + day.substring(day.length() - 2);
    return date(iso) == null || iso.equals(text) ? null : iso;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Object choice(FieldType.Choice choice, Node.Scalar scalar) {
    Enum<?>[] constants = choice.type().getEnumConstants();
    for (Enum<?> constant : constants) {
      if (((Named) constant).answersTo(scalar.text().strip())) {
        return constant;
      }
    }
    List<Named> all = Arrays.stream(constants).map(Named.class::cast).toList();
    String allowed =
        all.stream()
            .map(named -> named.key() + " / " + named.zh().get(0))
            .collect(Collectors.joining(", "));
    String written = Texts.excerpt(scalar.text());
    List<String> near = near(scalar.text().strip(), all);
    if (near.isEmpty()) {
      problems.error("wrong-type", "enum", scalar.span(), written, allowed);
    } else {
      Fix fix = near.size() == 1 ? problems.fix(scalar, near.get(0)) : null;
      problems.mendable(
          "wrong-type", "enum-near", scalar.span(), fix, written, allowed, near.get(0));
    }
    return null;
  }

  /** The words that may have been meant, one for each value. */
  private static List<String> near(String written, List<Named> all) {
    List<String> words = new ArrayList<>();
    all.forEach(named -> words.add(named.key()));
    all.forEach(named -> words.addAll(named.zh()));
    Set<Named> meant = new HashSet<>();
    return Nearest.of(written, words, words.size()).stream()
        .filter(word -> all.stream().anyMatch(named -> named.answersTo(word) && meant.add(named)))
        .toList();
  }

  private static String found(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().isEmpty() ? "{}" : mapping.entries().get(0).key().text() + ": …";
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().isEmpty() ? "[]" : "- " + found(sequence.items().get(0));
    }
    return Texts.excerpt(((Node.Scalar) node).text());
  }
}
