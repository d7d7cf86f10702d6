package org.rolebook.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Brand;
import org.rolebook.model.Handbooks;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.NavigationLink;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.site.OddHandbook;

/**
 * A handbook in which each position, each unit and each free page has one string in all its fields
 * that hold a text, a word or a reference; the settings have one of them in turn.
 */
final class HostileHandbook {

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final int TOGETHER = 20;
  private static final int DEEPEST = 4;

  /** Words that decide where something lies, or what leads to it. */
  private static final Set<String> NOT_TEXT =
      Set.of("slug", "formerly", "audience", "layout", "id", "use", "lint");

  private final List<String> strings;

  HostileHandbook(List<String> strings) {
    this.strings = strings;
  }

  /** The handbook with the strings as Markdown, or so written that Markdown takes them as text. */
  Handbooks book(boolean escaped) {
    Handbooks book = new Handbooks().settings(settings(written(strings.get(0), escaped)));
    for (int i = 0; i < strings.size(); i++) {
      String text = written(strings.get(i), escaped);
      if (i % TOGETHER == 0) {
        book.unit(unit(i), values(Unit.class, text, 0));
        book.page(unit(i) + "/pages/p", values(Page.class, text, 0));
      }
      book.position(position(i), values(Position.class, text, 0));
    }
    return book;
  }

  private static String written(String text, boolean escaped) {
    return escaped ? HostileStrings.escaped(text) : text;
  }

  /** The id of the unit in which a string stands. */
  static String unit(int index) {
    return "u" + index / TOGETHER;
  }

  /** The id of the position that a string fills. */
  static String position(int index) {
    return unit(index) + "/p" + index;
  }

  private static Map<String, Object> settings(String text) {
    return Map.of(
        "title", Handbooks.text(text),
        "description", Handbooks.text(text),
        "url", "https://handbook.example" + OddHandbook.SUB_PATH,
        "brand", new Brand(text, text, Handbooks.text(text), List.of(text), List.of(text)),
        "navigation",
            List.of(
                new NavigationLink(Handbooks.text(text), "https://example.com/" + text),
                new NavigationLink(Handbooks.text(text), text)));
  }

  private static Map<String, Object> values(Class<? extends Record> type, String text, int depth) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FieldDeclaration field : CATALOGUE.of(type).fields()) {
      Object value = NOT_TEXT.contains(field.key()) ? null : value(field.type(), text, depth);
      if (value != null) {
        values.put(field.key(), value);
      }
    }
    return values;
  }

  private static @Nullable Object value(FieldType type, String text, int depth) {
    if (type instanceof FieldType.ListOf list) {
      Object item = value(list.element(), text, depth);
      return item == null ? null : new ArrayList<>(List.of(item));
    }
    if (type instanceof FieldType.Nested nested) {
      return depth == DEEPEST
          ? null
          : Handbooks.record(nested.type(), values(nested.type(), text, depth + 1));
    }
    return type instanceof FieldType.Simple simple ? simple(simple, text) : null;
  }

  private static @Nullable Object simple(FieldType.Simple type, String text) {
    return switch (type) {
      case TEXT, BLOCK -> LocalizedText.of("zh-CN", text);
      case TOKEN -> text;
      case REFERENCE -> new Reference(text);
      default -> null;
    };
  }
}
