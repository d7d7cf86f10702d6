package org.rolebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Handbook;
import org.rolebook.model.LintSettings;
import org.rolebook.model.Organisation;

/**
 * What the rules of one run share: the places of values, what files ignore, and the findings. Rules
 * that run at the same time may ask it.
 */
final class Run {

  /** Stands for the settings where a finding needs an element. */
  static final String HANDBOOK = "handbook.yaml";

  private final ReadResult read;
  private final Organisation organisation;
  private final Handbook part;
  private final RuleSettings settings;
  private final Identities identities;
  private final LocalDate today;
  private final Map<String, Set<String>> ignored;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Drafts drafts = new Drafts();
  private @Nullable Written written;
  private @Nullable Duties duties;

  Run(ReadResult read, Organisation organisation, LocalDate today) {
    this(read, organisation, organisation.handbook(), today);
  }

  /**
   * A run that looks at the texts and names of some elements only.
   *
   * @param part those elements
   */
  Run(ReadResult read, Organisation organisation, Handbook part, LocalDate today) {
    this.read = read;
    this.organisation = organisation;
    this.part = part;
    Map<String, LintSettings> files = FileSettings.of(organisation);
    this.settings = new RuleSettings(organisation, files);
    this.identities = new Identities(organisation);
    this.today = today;
    this.ignored = ignored(files);
  }

  RuleSettings settings() {
    return settings;
  }

  Identities identities() {
    return identities;
  }

  LocalDate today() {
    return today;
  }

  /** Takes a finding of reading. */
  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Takes the findings of a rule. */
  void add(List<Draft> reported) {
    reported.forEach(drafts::add);
  }

  /**
   * Everything that was found, with its places.
   *
   * @param current throws if nobody wants it any more
   */
  List<Diagnostic> found(Runnable current) {
    List<Diagnostic> all = new ArrayList<>(found);
    all.addAll(drafts.located(read.sources(), identities, current));
    return all;
  }

  boolean ignores(String element, String rule) {
    return ignored.getOrDefault(element, Set.of()).contains(rule);
  }

  boolean lacks(String element, String path) {
    return read.lacks(element, path);
  }

  List<String> assets() {
    return read.assets();
  }

  boolean allNamesKnown() {
    return !read.unreadable();
  }

  /** Whether every superior that is named could be read and is somebody. */
  boolean allSuperiorsKnown() {
    return allNamesKnown()
        && read.lost().values().stream().noneMatch(fields -> fields.contains("reportsTo"))
        && mentions().stream()
            .filter(mention -> mention.place().path().startsWith("reportsTo"))
            .allMatch(Mention::isApt);
  }

  /** Every place where an element names another one. */
  List<Mention> mentions() {
    return written().mentions();
  }

  /** Every text for readers. */
  List<FieldText> texts() {
    return written().texts();
  }

  /** Every place where an element uses a definition. */
  List<DefinitionUse> definitionUses() {
    return written().uses();
  }

  private synchronized Written written() {
    if (written == null) {
      written = Written.of(part, organisation);
    }
    return written;
  }

  /** All duties, put together once. */
  synchronized Duties duties() {
    if (duties == null) {
      duties = new Duties(organisation);
    }
    return duties;
  }

  /** Rule ids by element. That a reason is missing cannot be ignored. */
  private static Map<String, Set<String>> ignored(Map<String, LintSettings> files) {
    Map<String, Set<String>> ignored = new HashMap<>();
    for (Map.Entry<String, LintSettings> file : files.entrySet()) {
      Set<String> rules = new HashSet<>(file.getValue().ignore().keySet());
      rules.remove(IgnoreWithoutReason.ID);
      ignored.put(file.getKey(), rules);
    }
    return ignored;
  }
}
