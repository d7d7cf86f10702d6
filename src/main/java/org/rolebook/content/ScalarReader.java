package org.rolebook.content;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.SourceSpan;
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
    Fix fix = node instanceof Node.Scalar scalar ? fix(expected, scalar) : null;
    problems.mendable("wrong-type", expected, node.span(), fix, found(node));
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

  /** A number written with full-width digits, blanks or a counting word; null if it is none. */
  private static @Nullable String number(String expected, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return switch (expected) {
      case "number" -> DECIMAL.matcher(plain).matches() ? plain : null;
      case "whole-number" -> {
        Matcher whole = WHOLE.matcher(plain);
        yield whole.matches() ? whole.group(1) : null;
      }
      default -> null;
    };
  }

  private static @Nullable Fix fix(String expected, Node.Scalar scalar) {
    String number = number(expected, scalar.text());
    return number == null ? null : new Fix(scalar.span(), scalar.text().strip(), number);
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
    String allowed =
        Arrays.stream(constants)
            .map(constant -> (Named) constant)
            .map(named -> named.key() + " / " + named.zh().get(0))
            .collect(Collectors.joining(", "));
    SourceSpan span = scalar.span();
    problems.error("wrong-type", "enum", span, Texts.excerpt(scalar.text()), allowed);
    return null;
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
