package org.rolebook.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Edit;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Library;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/** Puts entries into the lists of a unit's file, in the way in which the lists are written. */
final class UnitEntries {

  private static final String STEP = "  ";
  private static final Pattern NEW_DOCUMENT = Pattern.compile("(?:---|\\.\\.\\.)(?:\\s.*)?");

  private final String path;
  private final Catalogue catalogue;
  private final SourceLines source;
  private final List<Edit> edits = new ArrayList<>();
  private boolean possible = true;

  UnitEntries(String path, SourceLines source, Catalogue catalogue) {
    this.path = path;
    this.source = source;
    this.catalogue = catalogue;
  }

  /**
   * The edits that add entries.
   *
   * @param entries text by id, by kind
   * @return null where the file is written so that they cannot be added line by line
   */
  @Nullable List<Edit> adding(SortedMap<SharedKind, Map<String, String>> entries) {
    possible = source.lines().stream().skip(1).noneMatch(l -> NEW_DOCUMENT.matcher(l).matches());
    List<String> fresh = new ArrayList<>();
    int library = source.find(names(Unit.class, "library"), "", 0, source.size());
    entries.forEach(
        (kind, texts) -> {
          if (!kind.inLibrary()) {
            add(kind, texts, "", 0, source.size());
          } else if (library < 0) {
            fresh.addAll(list(kind, texts, STEP));
          } else {
            addToLibrary(kind, texts, library);
          }
        });
    if (!fresh.isEmpty()) {
      fresh.add(0, source.name(names(Unit.class, "library")) + ":");
      insert(source.size(), fresh);
    }
    return possible ? edits : null;
  }

  private void addToLibrary(SharedKind kind, Map<String, String> texts, int library) {
    int end = source.end(library, "");
    String indent = source.indentBelow(library, end);
    possible &= source.isBare(library) && end > library + 1 && !indent.isEmpty();
    if (possible) {
      add(kind, texts, indent, library + 1, end);
    }
  }

  /** Adds entries among the keys of one mapping. */
  private void add(SharedKind kind, Map<String, String> texts, String indent, int from, int to) {
    int key = source.find(names(holder(kind), kind.list()), indent, from, to);
    if (key < 0) {
      insert(to, list(kind, texts, indent));
      return;
    }
    int end = source.end(key, indent);
    Matcher dash = source.dashBelow(key, end);
    possible &= source.isBare(key) && dash != null;
    if (dash != null) {
      insert(end, items(kind, texts, dash.group(1)));
    }
  }

  private List<String> list(SharedKind kind, Map<String, String> texts, String indent) {
    List<String> lines = new ArrayList<>();
    lines.add(indent + source.name(names(holder(kind), kind.list())) + ":");
    lines.addAll(items(kind, texts, indent + STEP));
    return lines;
  }

  private List<String> items(SharedKind kind, Map<String, String> texts, String indent) {
    List<String> lines = new ArrayList<>();
    String id = source.name(names(kind.type(), "id"));
    String text = source.name(names(kind.type(), kind.textKey()));
    texts.forEach(
        (key, value) -> {
          lines.add(indent + "- " + id + ": " + key);
          lines.add(indent + "  " + text + ": " + PlainScalar.of(value));
        });
    return lines;
  }

  private static Class<? extends Record> holder(SharedKind kind) {
    return kind.inLibrary() ? Library.class : Unit.class;
  }

  private List<String> names(Class<? extends Record> type, String key) {
    FieldDeclaration field = catalogue.of(type).field(key);
    if (field == null) {
      throw new IllegalArgumentException(type + "." + key);
    }
    return field.names();
  }

  private void insert(int before, List<String> lines) {
    String text = String.join(source.lineEnd(), lines);
    boolean open = before == source.size() && !source.endsLine();
    int line = open ? before : before + 1;
    int column = open ? source.width(before - 1) + 1 : 1;
    SourceSpan place = new SourceSpan(path, line, column, line, column);
    edits.add(new Edit(place, "", open ? source.lineEnd() + text : text + source.lineEnd()));
  }
}
