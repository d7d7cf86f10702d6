package org.rolebook.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rolebook.diagnostic.DisplayWidth;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.render.export.SchemaWriter;
import org.rolebook.scaffold.NewProject;
import org.rolebook.scaffold.Starter;
import org.rolebook.scaffold.Starters;

/** Begins a handbook from a starter. */
public final class Initiation {

  /** Language in which the organisations are written; they are translated into English. */
  private static final String ORIGINAL = "zh-CN";

  private static final String ACCEPTED = "content/lint-baseline.yaml";
  private static final String SCHEMAS = ".rolebook/schema/";
  private static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  private final Catalogue catalogue = new Catalogue();
  private final Messages words;

  /** Tells what it does in the language of the messages. */
  public Initiation(Messages words) {
    this.words = words;
  }

  /** The starters, one a line, with what they hold. */
  public List<String> list() {
    List<List<String>> rows = new ArrayList<>();
    for (Starter starter : starters()) {
      rows.add(List.of(starter.id(), starter.name(), counts(starter)));
    }
    int ids = width(rows, 0);
    int names = width(rows, 1);
    return rows.stream()
        .map(row -> padded(row.get(0), ids) + padded(row.get(1), names) + row.get(2))
        .toList();
  }

  /** The minimal starter, then the organisations, in reading order. */
  List<Starter> starters() {
    List<Starter> all = new ArrayList<>();
    all.add(new Starter(NewProject.MINIMAL, words.text("scaffold.minimal"), 0, 2, 4));
    try (Starters packed = Starters.open(catalogue)) {
      all.addAll(packed.list(words.language()));
    }
    return all;
  }

  /**
   * Writes a new handbook: all its files, or none.
   *
   * @throws BuildException if there is no such starter, a file is there already, or one cannot be
   *     written
   */
  public InitResult run(InitRequest request) throws BuildException {
    List<String> notes = new ArrayList<>();
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Starters packed = Starters.open(catalogue)) {
      files.putAll(project(request, packed, notes).files(packed, catalogue));
    }
    SchemaWriter.write(catalogue).forEach((name, bytes) -> files.put(SCHEMAS + name, bytes));
    Author.write(request.folder(), files, request.force());
    BuildRequest content = content(request.folder());
    if (files.containsKey(ACCEPTED)) {
      // what was accepted between organisations is not found in one alone
      new Engine().amendBaseline(content, BaselineRequest.of("prune", null, null));
    }
    new Author().schemas(content, request.folder().resolve(SCHEMAS), true);
    List<String> paths = List.copyOf(files.keySet());
    return new InitResult(request.folder(), paths, notes, files.containsKey("pom.xml"), words);
  }

  private NewProject project(InitRequest request, Starters packed, List<String> notes)
      throws BuildException {
    String wanted = Objects.requireNonNullElse(request.starter(), NewProject.MINIMAL);
    boolean minimal = wanted.equals(NewProject.MINIMAL);
    if (!minimal) {
      requireKnown(wanted, packed);
    }
    List<String> languages = languages(request.languages());
    if (!minimal && !languages.get(0).equals(ORIGINAL)) {
      languages.remove(ORIGINAL);
      languages.add(0, ORIGINAL);
      notes.add(words.text("scaffold.original", String.join(", ", languages)));
    }
    LocalizedText title =
        request.title() != null
            ? LocalizedText.of(languages.get(0), request.title())
            : minimal ? minimalTitle(languages.get(0)) : title(wanted, packed, languages);
    boolean pom = Objects.requireNonNullElse(request.pom(), false);
    return new NewProject(wanted, title, languages, pom, request.version());
  }

  private static void requireKnown(String starter, Starters packed) throws BuildException {
    List<String> known = new ArrayList<>(List.of(NewProject.MINIMAL));
    packed.list(ORIGINAL).forEach(each -> known.add(each.id()));
    if (!known.contains(starter)) {
      List<String> near = Nearest.of(starter, known, 3);
      String shown = String.join(", ", near.isEmpty() ? known : near);
      throw new RequestException("scaffold.no-starter", starter, shown);
    }
  }

  private List<String> languages(List<String> asked) throws BuildException {
    for (String tag : asked) {
      if (!tag.matches(TAG)) {
        throw new RequestException("scaffold.bad-language", tag);
      }
    }
    return new ArrayList<>(asked.isEmpty() ? List.of(words.language()) : asked);
  }

  private static LocalizedText minimalTitle(String language) {
    return LocalizedText.of(language, Messages.of(language).text("scaffold.title"));
  }

  private static LocalizedText title(String starter, Starters packed, List<String> languages) {
    Map<String, String> titles = new TreeMap<>();
    for (String tag : languages) {
      for (Starter each : packed.list(tag)) {
        if (each.id().equals(starter)) {
          titles.put(tag, Messages.of(tag).text("scaffold.title-of", each.name()));
        }
      }
    }
    return new LocalizedText(titles);
  }

  /** How much a starter holds. */
  String counts(Starter starter) {
    return words.text(
        "scaffold.counts", starter.departments(), starter.positions(), starter.kpis());
  }

  private BuildRequest content(Path folder) {
    Path content = folder.resolve("content");
    Path output = folder.resolve("target").resolve("handbook");
    return new BuildRequest(
        content, output, null, null, words.language(), Severity.ERROR, "content", LocalDate.EPOCH);
  }

  private static int width(List<List<String>> rows, int column) {
    Function<List<String>, String> cell = row -> row.get(column);
    return rows.stream().map(cell).mapToInt(DisplayWidth::of).max().orElse(0) + 2;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }
}
