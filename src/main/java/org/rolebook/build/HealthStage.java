package org.rolebook.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.render.Health;

/**
 * Chooses what the health page of a build tells. The narrowest audience is told everything. Any
 * other one is told what is found in the whole handbook and also in the part of it that the
 * audience sees: what follows from withheld values alone is not in the one, and what only seems
 * wrong because they are withheld not in the other.
 */
final class HealthStage {

  private HealthStage() {}

  /**
   * What the page tells; null for a build without it.
   *
   * @param seen the handbook as the audience sees it
   */
  static @Nullable Health of(
      CheckStage.Checked checked, Handbook seen, String audience, Catalogue catalogue) {
    Settings settings = checked.read().handbook().settings();
    if (!isWanted(settings, audience)) {
      return null;
    }
    List<String> audiences = settings.effectiveAudiences();
    boolean narrowest = audience.equals(audiences.get(audiences.size() - 1));
    List<Diagnostic> told = narrowest ? checked.all() : common(checked, Organisation.of(seen));
    List<Diagnostic> open =
        checked.checker().open(told).stream().filter(new HashSet<>(told)::contains).toList();
    return new Health(
        open,
        checked.checker().accepted(told),
        AudienceFilter.withheld(checked.read().handbook(), audience, catalogue));
  }

  /** Whether an audience is shown the page at all. */
  static boolean isWanted(Settings settings, String audience) {
    return settings.health() != null && AudienceFilter.sees(settings, audience, settings.health());
  }

  /** The findings of rules that do not depend on what is withheld. */
  private static List<Diagnostic> common(CheckStage.Checked checked, Organisation seen) {
    Set<Diagnostic> there = new HashSet<>(checked.checker().all(checked.read(), seen));
    Set<String> reading = new HashSet<>();
    checked.read().diagnostics().forEach(finding -> reading.add(place(finding)));
    return checked.all().stream()
        .filter(there::contains)
        .filter(finding -> !reading.contains(place(finding)))
        .toList();
  }

  private static String place(Diagnostic finding) {
    return finding.rule() + " " + finding.span().address();
  }
}
