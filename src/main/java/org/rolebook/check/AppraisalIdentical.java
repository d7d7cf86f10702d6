package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Appraisal;
import org.rolebook.model.AppraisalDimension;
import org.rolebook.model.AppraisalScheme;
import org.rolebook.model.Defined;
import org.rolebook.model.Library;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * All positions of an organisation that are appraised, are so by the same unweighted dimensions.
 */
final class AppraisalIdentical implements Rule {

  private static final int SEVERAL = 3;

  private record Use(Place place, List<AppraisalDimension> dimensions) {}

  @Override
  public String id() {
    return "appraisal-identical";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Completeness completeness = new Completeness(organisation);
    for (Unit root : organisation.tree().roots()) {
      Map<List<AppraisalDimension>, List<Use>> byDimensions = new LinkedHashMap<>();
      for (Position position : completeness.positions(root)) {
        Use use = use(organisation, position);
        if (use != null) {
          byDimensions.computeIfAbsent(use.dimensions(), key -> new ArrayList<>()).add(use);
        }
      }
      if (byDimensions.size() == 1) {
        byDimensions.forEach((dimensions, uses) -> check(dimensions, uses, findings));
      }
    }
  }

  private static void check(
      List<AppraisalDimension> dimensions, List<Use> uses, Findings findings) {
    boolean weighted = dimensions.stream().anyMatch(dimension -> dimension.weight() != null);
    if (!weighted && !dimensions.isEmpty() && uses.size() >= SEVERAL) {
      List<String> arguments =
          List.of(String.valueOf(uses.size()), String.valueOf(dimensions.size()));
      findings.report(uses.get(0).place(), "default", arguments, List.of());
    }
  }

  private static @Nullable Use use(Organisation organisation, Position position) {
    Appraisal appraisal = position.appraisal();
    if (appraisal == null) {
      return null;
    }
    if (appraisal.use() == null) {
      return new Use(new Place(position.id(), "appraisal"), appraisal.dimensions());
    }
    Defined<AppraisalScheme> scheme =
        organisation.definitions().scheme(position.origin().unit(), appraisal.use());
    return scheme == null
        ? null
        : new Use(place(organisation, scheme), scheme.value().dimensions());
  }

  private static Place place(Organisation organisation, Defined<AppraisalScheme> scheme) {
    Unit unit = organisation.handbook().units().get(scheme.unit());
    Library library = unit == null ? null : unit.library();
    int index = library == null ? 0 : library.appraisalSchemes().indexOf(scheme.value());
    return new Place(scheme.unit(), "library.appraisalSchemes[" + index + "].dimensions");
  }
}
