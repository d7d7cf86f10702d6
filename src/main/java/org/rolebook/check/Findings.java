package org.rolebook.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.RuleSetting;
import org.rolebook.parallel.InOrder;

/** Where one rule reports what it finds. */
public final class Findings {

  private final Run run;
  private final String rule;
  private final Severity usual;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * For one rule.
   *
   * @param usual how bad its findings are where nothing else is said
   */
  Findings(Run run, String rule, Severity usual) {
    this.run = run;
    this.rule = rule;
    this.usual = usual;
  }

  /**
   * Reports a finding.
   *
   * @param element id of the element that it is about; {@link Run#HANDBOOK} for the settings
   * @param path field of the element in English keys, such as {@code kpis[2].weight}
   * @param variant which of the rule's messages
   * @param arguments what fills the message; {@code @key} stands for a message of its own
   */
  public void report(String element, String path, String variant, String... arguments) {
    report(new Place(element, path), null, variant, List.of(arguments), List.of());
  }

  /** Reports a finding that speaks of further places. */
  void report(Place place, String variant, List<String> arguments, List<SeeAlso> related) {
    report(place, null, variant, arguments, related);
  }

  /** Reports a finding about a piece of a field's text; null for the field as a whole. */
  void report(
      Place place,
      @Nullable String piece,
      String variant,
      List<String> arguments,
      List<SeeAlso> related) {
    report(place, piece, variant, arguments, related, null);
  }

  /** Reports a finding whose piece, or value, has one right form. */
  void report(
      Place place,
      @Nullable String piece,
      String variant,
      List<String> arguments,
      List<SeeAlso> related,
      @Nullable Answer answer) {
    report(usual, place, piece, variant, arguments, related, answer);
  }

  /** Reports a finding that is only a hint where nothing else is said, whatever the rule's own. */
  void hint(
      Place place,
      @Nullable String piece,
      String variant,
      List<String> arguments,
      List<SeeAlso> related) {
    Severity hint = usual == Severity.OFF ? usual : Severity.INFO;
    report(hint, place, piece, variant, arguments, related, null);
  }

  private void report(
      Severity unlessSaid,
      Place place,
      @Nullable String piece,
      String variant,
      List<String> arguments,
      List<SeeAlso> related,
      @Nullable Answer answer) {
    InOrder.requireWanted();
    Severity severity = run.settings().severity(rule, unlessSaid, place.element());
    if (severity != Severity.OFF
        && !run.ignores(place.element(), rule)
        && !lacks(place.element(), place.path())) {
      Spot at = new Spot(place, piece);
      drafts.add(new Draft(rule, severity, at, variant, arguments, related, answer));
    }
  }

  /** What was reported. */
  List<Draft> reported() {
    return drafts;
  }

  /**
   * Whether a field has lost something that was written because it could not be read, so that a
   * rule cannot judge it.
   */
  boolean lacks(String element, String path) {
    InOrder.requireWanted();
    return run.lacks(element, path);
  }

  /** A further place of a finding, with the key of the note beside it. */
  SeeAlso related(Place place, String key, String... arguments) {
    return new SeeAlso(place, key, List.of(arguments));
  }

  /** The upper limit that is set for an element, or else the usual one. */
  BigDecimal max(String element, long usual) {
    InOrder.requireWanted();
    return run.settings().limit(rule, RuleSetting::max, usual, element);
  }

  /** The lower limit that is set for an element, or else the usual one. */
  BigDecimal min(String element, long usual) {
    InOrder.requireWanted();
    return run.settings().limit(rule, RuleSetting::min, usual, element);
  }

  /** The words that are set for an element, the nearest first. */
  List<String> words(String element) {
    InOrder.requireWanted();
    return run.settings().words(rule, element);
  }

  /** The duties of all positions and the functions of all units. */
  Duties duties() {
    return run.duties();
  }

  /** Every text for readers in units, positions and pages. */
  List<FieldText> texts() {
    return new WhileWanted<>(run.texts());
  }

  /** Paths of the files below {@code assets} folders. */
  List<String> assets() {
    return run.assets();
  }

  /** The day of the build. */
  LocalDate today() {
    return run.today();
  }

  /** Every place where an element uses a definition. */
  List<DefinitionUse> definitionUses() {
    return run.definitionUses();
  }

  /** Every place where an element names another one. */
  List<Mention> mentions() {
    return new WhileWanted<>(run.mentions());
  }

  /** Whether every superior that is named could be read and is somebody. */
  boolean allSuperiorsKnown() {
    return run.allSuperiorsKnown();
  }

  /** Whether all files could be read, so that a name nobody bears is indeed borne by nobody. */
  boolean allNamesKnown() {
    return run.allNamesKnown();
  }
}
