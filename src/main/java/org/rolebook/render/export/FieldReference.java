package org.rolebook.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebook.i18n.Messages;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.Named;
import org.rolebook.model.declare.RecordSchema;
import org.rolebook.model.declare.Shorthand;

/** The reference page of all fields that an author may write, as Markdown in one language. */
public final class FieldReference {

  private final Catalogue catalogue;
  private final Messages messages;
  private final StringBuilder page = new StringBuilder();

  private FieldReference(Catalogue catalogue, Messages messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** The page in the language of a tag: Chinese for {@code zh…}, else English. */
  public static String markdown(Catalogue catalogue, String language) {
    return new FieldReference(catalogue, Messages.of(language)).page();
  }

  private String page() {
    DeclaredTypes types = DeclaredTypes.of(catalogue, DeclaredTypes.ROOTS);
    line("# " + word("title"));
    line(word("other"));
    line(word("intro"));
    line(word("schemas"));
    line("```yaml\n# yaml-language-server: $schema=position.schema.json\n```");
    types.records().forEach(type -> record(catalogue.of(type)));
    line("## " + word("choices"));
    types.choices().forEach(this::choice);
    return page.toString().stripTrailing() + "\n";
  }

  private void record(RecordSchema<?> schema) {
    heading("## ", schema.type(), thing(schema.type()));
    shortForms(schema).forEach(this::line);
    header("key", "zh", "value", "required", "audience", "shown", "description");
    schema.fields().forEach(this::field);
    page.append('\n');
  }

  private List<String> shortForms(RecordSchema<?> schema) {
    List<String> forms = new ArrayList<>();
    Shorthand shorthand = schema.shorthand();
    if (shorthand != null) {
      forms.add(word("form.line", shorthand.pattern()));
    }
    String text = schema.textKey();
    if (text != null) {
      forms.add(word("form.text", text));
    }
    String list = schema.listKey();
    if (list != null) {
      forms.add(word("form.list", list));
    }
    return forms;
  }

  private void field(FieldDeclaration field) {
    Field stated = field.annotation();
    row(
        List.of(
            code(field.key()),
            String.join("、", field.zh()),
            type(field.type()),
            stated.required() ? word("yes") : "",
            stated.audience().isEmpty() ? "" : code(stated.audience()),
            shown(stated.notShown()),
            field.describe(messages.language())));
  }

  /** Reasons are declared in English only. */
  private String shown(String reason) {
    if (reason.isEmpty()) {
      return word("yes");
    }
    return messages.language().startsWith("zh") ? word("hidden") : word("hidden") + ": " + reason;
  }

  private void choice(Class<? extends Enum<?>> type) {
    heading("### ", type, messages.text(LabelKeys.choices(type)));
    header("word", "zh", "label");
    for (Enum<?> constant : type.getEnumConstants()) {
      Named named = (Named) constant;
      row(
          List.of(
              code(named.key()),
              String.join("、", named.zh()),
              messages.text(LabelKeys.choice(constant))));
    }
    page.append('\n');
  }

  private String type(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return word("type.list", type(list.element()));
    }
    if (type instanceof FieldType.MapOf map) {
      return word("type.map", type(map.value()));
    }
    if (type instanceof FieldType.Nested nested) {
      return link(nested.type(), thing(nested.type()));
    }
    return type instanceof FieldType.Choice choice
        ? word("type.choice", link(choice.type(), messages.text(LabelKeys.choices(choice.type()))))
        : word("type." + LabelKeys.constant((FieldType.Simple) type));
  }

  private static String link(Class<?> type, String words) {
    return "[" + words + "](#" + LabelKeys.kebab(type) + ")";
  }

  private void heading(String marks, Class<?> type, String words) {
    line("<a id=\"" + LabelKeys.kebab(type) + "\"></a>");
    line(marks + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }

  private void header(String... columns) {
    row(Stream.of(columns).map(column -> word("column." + column)).toList());
    row(Stream.of(columns).map(column -> "---").toList());
  }

  private void row(List<String> cells) {
    page.append(
        cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private String thing(Class<?> type) {
    return messages.text("thing." + type.getSimpleName());
  }

  private String word(String key, Object... arguments) {
    return messages.text("reference." + key, arguments);
  }
}
