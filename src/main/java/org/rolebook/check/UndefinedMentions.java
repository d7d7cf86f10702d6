package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.model.Grade;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/**
 * Finds names in running text that nothing in the organisation bears, and names that are mentioned
 * there but described nowhere, since only an outside body bears them. Each name is reported once
 * for an organisation.
 */
final class UndefinedMentions {

  /**
   * What sort of names is looked for.
   *
   * @param inText how one is told in a text
   * @param signs what every one holds
   * @param ofBody whether the title of an outside body is one
   * @param normal the form in which names are compared
   */
  record Kind(
      Pattern inText, Signs signs, Predicate<String> ofBody, UnaryOperator<String> normal) {}

  private record Name(String organisation, String text) {}

  private static final int SHORTEST_WHOLE_NAME = 3;

  private final Organisation organisation;
  private final Findings findings;
  private final Kind kind;
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Map<Name, List<Place>> found = new LinkedHashMap<>();

  UndefinedMentions(Organisation organisation, Findings findings, Kind kind) {
    this.organisation = organisation;
    this.findings = findings;
    this.kind = kind;
  }

  /** Reports all names. */
  void check() {
    OutsideBodies bodies = new OutsideBodies(organisation, kind.ofBody());
    for (FieldText text : findings.texts()) {
      if (!text.unit().isEmpty() && OutsideBodies.isRunningText(text)) {
        String markdown = text.text().byLanguage().getOrDefault(language(), "");
        bodies.collect(text.unit(), markdown);
        collect(text, markdown);
      }
    }
    findings.mentions().forEach(bodies::collect);
    found.forEach(this::report);
    bodies.mentioned().forEach(this::report);
  }

  private void collect(FieldText text, String markdown) {
    String root = organisation.tree().organisationOf(text.unit());
    for (String name : names(markdown)) {
      if (!findings.words(text.place().element()).contains(name)) {
        found.computeIfAbsent(new Name(root, name), key -> new ArrayList<>()).add(text.place());
      }
    }
  }

  private Set<String> names(String markdown) {
    if (!kind.signs().mayBeIn(markdown)) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    Matcher name = kind.inText().matcher(Prose.words(markdown));
    while (name.find()) {
      names.add(name.group());
    }
    return names;
  }

  private void report(Name name, List<Place> places) {
    if (!isBorne(name)) {
      List<String> arguments = List.of(name.text(), String.valueOf(places.size()));
      findings.report(places.get(0), name.text(), "default", arguments, List.of());
    }
  }

  private void report(Place body, String title) {
    if (!findings.words(body.element()).contains(title)) {
      findings.report(body, "external", List.of(title), List.of());
    }
  }

  /** Whether something bears a name, in full or as a part of a longer name. */
  private boolean isBorne(Name name) {
    String wanted = kind.normal().apply(name.text());
    return known.computeIfAbsent(name.organisation(), this::known).stream()
        .anyMatch(each -> each.contains(wanted) || isEndOf(wanted, each));
  }

  private static boolean isEndOf(String wanted, String each) {
    return each.length() >= SHORTEST_WHOLE_NAME && wanted.endsWith(each);
  }

  private Set<String> known(String root) {
    Set<String> all = new TreeSet<>();
    for (Unit unit : organisation.tree().unitsBelow(root)) {
      OutsideBodies.titles(unit, language()).forEach(name -> all.add(kind.normal().apply(name)));
      unit.grades().stream()
          .map(Grade::title)
          .filter(Objects::nonNull)
          .flatMap(title -> title.byLanguage().values().stream())
          .forEach(name -> all.add(kind.normal().apply(name)));
    }
    organisation
        .references()
        .namesVisibleFrom(root)
        .forEach(name -> all.add(kind.normal().apply(name)));
    return all;
  }

  private String language() {
    return organisation.handbook().defaultLanguage();
  }
}
