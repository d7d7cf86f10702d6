package org.rolebook.amend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Edit;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Definitions;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/**
 * Turns a text that several positions have word for word into one entry in the file of their
 * nearest common unit, which they take with {@code use}; an equal entry that is there is taken as
 * it is. Where an item says more than its text, or a translation stands beside a file, nothing is
 * changed: to do that right is a choice.
 */
public final class SharedTexts {

  private static final int LONGEST_ID = 40;
  private static final int CLAUSE = 12;
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".md");

  /** A text and the items that say it. */
  private record Group(SharedKind kind, String text, List<WrittenItem> items) {}

  /** What is to be done in one unit. */
  private record Change(SortedMap<SharedKind, Map<String, String>> entries, List<Edit> edits) {}

  private final Organisation organisation;
  private final AuthorFiles files;
  private final UnaryOperator<String> slug;
  private final Catalogue catalogue = new Catalogue();
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, SourceLines> sources = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * For a handbook as it was read.
   *
   * @param slug makes of a text what can stand in an id; empty where nothing can
   */
  public SharedTexts(Organisation organisation, AuthorFiles files, UnaryOperator<String> slug) {
    this.organisation = organisation;
    this.files = files;
    this.slug = slug;
    organisation.handbook().positions().values().forEach(p -> positions.put(source(p), p));
    for (Unit unit : organisation.handbook().units().values()) {
      for (SharedKind kind : SharedKind.values()) {
        kind.entries(unit).forEach(entry -> ids.add(String.valueOf(entry.id())));
      }
    }
  }

  /** The changes for what rules have found to be written several times, one for each unit. */
  public List<Fix> fixes(List<Diagnostic> findings) {
    Map<Unit, Change> changes = new LinkedHashMap<>();
    for (Group group : groups(findings)) {
      Unit home = home(group);
      if (home != null) {
        change(group, home, changes.computeIfAbsent(home, unit -> nothing()));
      }
    }
    List<Fix> fixes = new ArrayList<>();
    changes.forEach((unit, change) -> add(unit, change, fixes));
    return fixes;
  }

  private static Change nothing() {
    return new Change(new TreeMap<>(), new ArrayList<>());
  }

  private void add(Unit unit, Change change, List<Fix> fixes) {
    List<Edit> edits = new ArrayList<>();
    if (!change.entries().isEmpty()) {
      String path = unit.origin().source();
      List<Edit> added = new UnitEntries(path, lines(path), catalogue).adding(change.entries());
      if (added == null) {
        return;
      }
      edits.addAll(added);
    }
    edits.addAll(change.edits());
    if (!edits.isEmpty()) {
      fixes.add(new Fix(edits));
    }
  }

  /** The copies of each first place that are the same word for word. */
  private Collection<Group> groups(List<Diagnostic> findings) {
    Map<SourceSpan, Group> groups = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      SharedKind kind = SharedKind.of(finding.rule());
      if (kind != null && finding.related().size() == 1 && isCopy(finding)) {
        SourceSpan first = finding.related().get(0).span();
        WrittenItem copy = item(finding.span());
        Group group = groups.computeIfAbsent(first, span -> group(kind, span, copy));
        if (copy != null && group.kind() == kind && copy.value().equals(group.text())) {
          group.items().add(copy);
        }
      }
    }
    return groups.values();
  }

  private static boolean isCopy(Diagnostic finding) {
    return finding.variant().equals("default") || finding.variant().equals("library");
  }

  /** A group that begins with the first place, or with nothing if that is an entry of a unit. */
  private Group group(SharedKind kind, SourceSpan first, @Nullable WrittenItem copy) {
    List<WrittenItem> items = new ArrayList<>();
    WrittenItem item = item(first);
    if (item != null) {
      items.add(item);
    }
    WrittenItem said = item == null && !positions.containsKey(first.file()) ? copy : item;
    return new Group(kind, said == null ? "" : said.value(), items);
  }

  private @Nullable WrittenItem item(SourceSpan span) {
    boolean known = positions.containsKey(span.file()) && !isTranslated(span.file());
    return known ? WrittenItem.at(span, lines(span.file()).lines()) : null;
  }

  private boolean isTranslated(String path) {
    String bare = path.substring(0, path.lastIndexOf('.'));
    return organisation.handbook().settings().languages().stream()
        .flatMap(language -> ENDINGS.stream().map(ending -> bare + "." + language + ending))
        .anyMatch(files::exists);
  }

  /** The nearest unit above all items of a group, if each item is in a position of its own. */
  private @Nullable Unit home(Group group) {
    List<Unit> common = null;
    for (WrittenItem item : group.items()) {
      String unit = unit(item);
      List<Unit> above = organisation.tree().upwards(unit);
      if (common == null) {
        common = new ArrayList<>(above);
      } else {
        common.retainAll(above);
      }
    }
    return common == null || common.isEmpty() ? null : common.get(0);
  }

  private void change(Group group, Unit home, Change change) {
    String id = existing(group, home);
    boolean several = group.items().size() > 1;
    if (id == null && several && isEditable(home)) {
      id = freeId(group);
      change.entries().computeIfAbsent(group.kind(), k -> new LinkedHashMap<>());
      Objects.requireNonNull(change.entries().get(group.kind())).put(id, group.text());
    }
    if (id != null) {
      for (WrittenItem item : group.items()) {
        change.edits().add(item.use(use(group.kind(), item), id));
      }
    }
  }

  /** Whether entries can be put into the file of a unit. */
  private boolean isEditable(Unit unit) {
    String path = unit.origin().source();
    return path.matches("(?:.*/)?unit\\.ya?ml") && files.exists(path) && !isTranslated(path);
  }

  /** The id of an entry that says the same and that all positions of a group see. */
  private @Nullable String existing(Group group, Unit home) {
    for (Unit unit : organisation.tree().upwards(home.id())) {
      for (SharedKind.Entry entry : group.kind().entries(unit)) {
        String id = entry.id();
        if (id != null && says(entry, group.text()) && isSeen(group, id, unit)) {
          return id;
        }
      }
    }
    return null;
  }

  private boolean says(SharedKind.Entry entry, String text) {
    LocalizedText said = entry.text();
    String language = organisation.handbook().defaultLanguage();
    return said != null && said.byLanguage().equals(Map.of(language, text));
  }

  private boolean isSeen(Group group, String id, Unit home) {
    return group.items().stream()
        .allMatch(item -> group.kind().leadsTo(definitions(), unit(item), id, home.id()));
  }

  private Definitions definitions() {
    return organisation.definitions();
  }

  private String unit(WrittenItem item) {
    Position position = positions.get(item.span().file());
    return position == null ? "" : position.origin().unit();
  }

  private String use(SharedKind kind, WrittenItem item) {
    List<String> names = Objects.requireNonNull(catalogue.of(kind.type()).field("use")).names();
    return lines(item.span().file()).name(names);
  }

  private String freeId(Group group) {
    String clause = group.text().split("[，。；：、（,;:(]", 2)[0].strip();
    int length = Math.min(CLAUSE * 2, clause.length());
    String made =
        slug.apply(clause.codePointAt(0) > 'z' ? cut(clause, CLAUSE) : cut(clause, length));
    String name = made.isEmpty() ? group.kind().list() : cut(made, LONGEST_ID);
    String free = name;
    for (int number = 2; !ids.add(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int gap = text.lastIndexOf(text.indexOf(' ') < 0 ? '-' : ' ', length);
    return text.substring(0, gap > 0 ? gap : length);
  }

  private SourceLines lines(String path) {
    return sources.computeIfAbsent(path, file -> new SourceLines(files.read(file)));
  }

  private static String source(Position position) {
    return position.origin().source();
  }
}
