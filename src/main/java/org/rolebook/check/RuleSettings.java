package org.rolebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Handbook;
import org.rolebook.model.LintSettings;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.RuleSetting;
import org.rolebook.model.Unit;

/**
 * What is said about rules: by a file for itself, by a unit for all below it, by handbook.yaml for
 * everything. The nearest that says something counts.
 */
final class RuleSettings {

  private final Organisation organisation;
  private final Map<String, RuleSetting> everywhere;
  private final Map<String, LintSettings> files;

  /** The rules that a file says something about; all others are settled for everything. */
  private final Set<String> spoken;

  /**
   * For one handbook.
   *
   * @param files what its files say
   */
  RuleSettings(Organisation organisation, Map<String, LintSettings> files) {
    this.organisation = organisation;
    this.everywhere = organisation.handbook().settings().lint();
    this.files = files;
    this.spoken =
        files.values().stream()
            .flatMap(file -> file.rules().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** How bad the findings of a rule are about an element; {@code usual} if nothing is said. */
  Severity severity(String rule, Severity usual, String element) {
    return said(rule, element).stream()
        .map(RuleSetting::severity)
        .filter(Objects::nonNull)
        .findFirst()
        .map(name -> Severity.valueOf(name.name()))
        .orElse(usual);
  }

  /** Whether a rule can find anything anywhere. */
  boolean runs(String rule, Severity usual) {
    return severity(rule, usual, Run.HANDBOOK) != Severity.OFF || spoken.contains(rule);
  }

  /** Whether what a rule that runs finds can be as bad as a severity, about any element. */
  boolean reaches(String rule, Severity usual, Severity mildest) {
    return mildest == Severity.INFO
        || usual.reaches(mildest)
        || Stream.concat(Stream.of(everywhere), files.values().stream().map(LintSettings::rules))
            .map(rules -> rules.get(rule))
            .filter(Objects::nonNull)
            .map(RuleSetting::severity)
            .filter(Objects::nonNull)
            .anyMatch(name -> Severity.valueOf(name.name()).reaches(mildest));
  }

  /** A limit that is set for an element; {@code usual} if none is. */
  BigDecimal limit(
      String rule, Function<RuleSetting, @Nullable BigDecimal> limit, long usual, String element) {
    for (RuleSetting setting : said(rule, element)) {
      BigDecimal value = limit.apply(setting);
      if (value != null) {
        return value;
      }
    }
    return BigDecimal.valueOf(usual);
  }

  /** All words that are set for an element, the nearest first. */
  List<String> words(String rule, String element) {
    return said(rule, element).stream().flatMap(setting -> setting.words().stream()).toList();
  }

  /** Everything said about a rule that concerns an element, the nearest first. */
  private List<RuleSetting> said(String rule, String element) {
    if (!spoken.contains(rule)) {
      RuleSetting setting = everywhere.get(rule);
      return setting == null ? List.of() : List.of(setting);
    }
    List<RuleSetting> said = new ArrayList<>();
    addFile(said, rule, element);
    for (Unit above : organisation.tree().upwards(unitOf(element))) {
      if (!above.id().equals(element)) {
        addFile(said, rule, above.id());
      }
    }
    add(said, everywhere.get(rule));
    return said;
  }

  private void addFile(List<RuleSetting> said, String rule, String element) {
    LintSettings file = files.get(element);
    if (file != null) {
      add(said, file.rules().get(rule));
    }
  }

  private static void add(List<RuleSetting> said, @Nullable RuleSetting setting) {
    if (setting != null) {
      said.add(setting);
    }
  }

  private String unitOf(String element) {
    Handbook handbook = organisation.handbook();
    Position position = handbook.positions().get(element);
    if (position != null) {
      return position.origin().unit();
    }
    Page page = handbook.pages().get(element);
    return page == null ? element : page.origin().unit();
  }
}
