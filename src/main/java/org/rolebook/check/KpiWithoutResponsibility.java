package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Unit;

/**
 * A KPI that is counted, of whose subject its owner does not speak, but only positions neither
 * below nor above the owner; or nobody at all in an organisation of some size.
 */
final class KpiWithoutResponsibility implements Rule {

  private final List<String> general = WordList.named("kpi-general");

  @Override
  public String id() {
    return "kpi-without-responsibility";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<String> words() {
    return KpiSubjects.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Kpis kpis = new Kpis(organisation);
    KpiMeasure measure = new KpiMeasure(organisation);
    KpiSubjects subjects = new KpiSubjects(organisation, findings.duties());
    Map<String, Integer> large = large(organisation);
    List<KpiUse> all = new ArrayList<>();
    kpis.ofPositions().forEach((id, uses) -> all.addAll(subjects.knows(id) ? uses : List.of()));
    kpis.definitions().stream().filter(use -> !kpis.isUsed(use)).forEach(all::add);
    Set<String> told = new HashSet<>();
    for (KpiUse use : all) {
      Set<String> subject = subject(measure, use, findings);
      if (!subject.isEmpty() && !subjects.speaks(use.element(), subject)) {
        Set<String> speakers = subjects.speakers(use.organisation(), subject);
        Integer count = large.get(use.organisation());
        if (!speakers.isEmpty()) {
          speakers.removeIf(id -> !subjects.speaksOfAll(id, subject));
          checkElsewhere(organisation.graph(), use, speakers, new Names(organisation), findings);
        } else if (count != null && told.add(use.organisation() + "|" + use.name())) {
          List<String> arguments = List.of(use.name(), String.valueOf(count));
          findings.report(use.place(), "nobody", arguments, List.of());
        }
      }
    }
  }

  /** The number of positions in force of each organisation that has enough of them. */
  private static Map<String, Integer> large(Organisation organisation) {
    Completeness completeness = new Completeness(organisation);
    Map<String, Integer> large = new HashMap<>();
    for (Unit root : organisation.tree().roots()) {
      if (completeness.isLarge(root)) {
        large.put(root.id(), completeness.positions(root).size());
      }
    }
    return large;
  }

  /** A manager may answer for what others do below, and a subordinate for what is above. */
  private static void checkElsewhere(
      OrganisationGraph graph, KpiUse use, Set<String> speakers, Names names, Findings findings) {
    String owner = use.element();
    boolean apart =
        graph.superiorOf(owner) != null
            && !speakers.isEmpty()
            && speakers.stream().allMatch(id -> isApart(graph, owner, id));
    if (apart) {
      String speaker = speakers.iterator().next();
      List<String> arguments = List.of(use.name(), names.title(owner), names.title(speaker));
      SeeAlso related =
          findings.related(new Place(speaker, "responsibilities"), "related.has-duty");
      findings.report(use.place(), "elsewhere", arguments, List.of(related));
    }
  }

  private static boolean isApart(OrganisationGraph graph, String owner, String other) {
    return graph.superiorOf(other) != null
        && !graph.pathToTop(other).contains(owner)
        && !graph.pathToTop(owner).contains(other);
  }

  /** What a KPI is about; empty for one that is not counted. */
  private Set<String> subject(KpiMeasure measure, KpiUse use, Findings findings) {
    if (KpiMeasure.isQualitative(use.kpi()) || !measure.isMeasurable(use.kpi(), List.of())) {
      return Set.of();
    }
    List<String> words = new ArrayList<>(findings.words(use.element()));
    words.addAll(general);
    return KpiSubjects.of(use.name(), words);
  }
}
