package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Kpi;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;

/** KPIs of one name in an organisation that are defined, worked out or counted differently. */
final class KpiDefinitionsDiffer implements Rule {

  private record Part(String key, Function<Kpi, @Nullable LocalizedText> value) {}

  private record Name(String organisation, String name, String part) {}

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final List<Part> PARTS =
      List.of(
          new Part("definition", Kpi::definition),
          new Part("formula", Kpi::formula),
          new Part("unit", Kpi::unit));

  @Override
  public String id() {
    return "kpi-definitions-differ";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Kpis kpis = new Kpis(organisation);
    Names names = new Names(organisation);
    List<KpiUse> all = new ArrayList<>(kpis.definitions());
    kpis.ofPositions().values().forEach(all::addAll);
    Map<Name, KpiUse> first = new HashMap<>();
    for (KpiUse use : all) {
      for (Part part : PARTS) {
        String text = said(kpis, use, part);
        Name name = new Name(use.organisation(), KpiText.key(use.name()), part.key());
        KpiUse other = text.isEmpty() ? null : first.putIfAbsent(name, use);
        if (other != null && !said(kpis, other, part).equals(text)) {
          report(use, other, part, names, findings);
          break;
        }
      }
    }
  }

  /** What is compared; the signs of a formula count. */
  private static String said(Kpis kpis, KpiUse use, Part part) {
    String text = use.kpi().name() == null ? "" : kpis.text(part.value().apply(use.kpi()));
    return part.key().equals("definition") ? KpiText.key(text) : SPACE.matcher(text).replaceAll("");
  }

  private static void report(KpiUse use, KpiUse other, Part part, Names names, Findings findings) {
    SeeAlso related = findings.related(other.field(part.key()), "related.kpi-defined");
    List<String> arguments =
        List.of(use.name(), names.title(other.element()), "@field.kpi." + part.key());
    findings.report(use.field(part.key()), "default", arguments, List.of(related));
  }
}
