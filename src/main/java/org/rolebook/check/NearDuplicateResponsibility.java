package org.rolebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.parallel.InOrder;

/**
 * Duties and functions of which at least {@code min} per cent is the same as of an earlier one.
 * Those that say nothing but “other tasks” are counted for the organisation as a whole.
 */
final class NearDuplicateResponsibility implements Rule {

  private static final long LEAST = 80;

  /** Of fewer pairs than this, too little is said to call two texts similar. */
  private static final int SHORTEST = 6;

  private static final int FEWEST_ELSEWHERE = 3;

  private record Match(Duty duty, Duty other, double similarity, Scope scope) {

    private String elements() {
      return duty.place().element() + "#" + other.place().element();
    }
  }

  /** How near two duties are to each other; the name in small letters is the message. */
  private enum Scope {
    ELEMENT,
    FUNCTION,
    ORGANISATION,
    ELSEWHERE
  }

  @Override
  public String id() {
    return "near-duplicate-responsibility";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    new CatchAllWordings(organisation, findings).check();
    List<Duty> duties = distinct(WrittenDuties.all(organisation, findings));
    List<String> texts = duties.stream().map(Duty::text).toList();
    Similarity similarity = new Similarity(texts, least(duties, findings));
    DutyOwners owners = new DutyOwners(organisation);
    Map<String, List<Match>> elsewhere = new LinkedHashMap<>();
    List<Integer> numbers = IntStream.range(0, duties.size()).boxed().toList();
    InOrder.each(
        numbers,
        i -> nearest(i, duties, similarity, owners, findings),
        found -> found.forEach(match -> take(match, elsewhere, owners, findings)));
    elsewhere.values().stream()
        .filter(matches -> matches.size() >= FEWEST_ELSEWHERE)
        .forEach(
            matches -> report(matches.get(0), String.valueOf(matches.size()), owners, findings));
  }

  private static void take(
      Match match, Map<String, List<Match>> elsewhere, DutyOwners owners, Findings findings) {
    if (match.scope() == Scope.ELSEWHERE) {
      elsewhere.computeIfAbsent(match.elements(), key -> new ArrayList<>()).add(match);
    } else {
      report(match, match.other().text(), owners, findings);
    }
  }

  private static List<Duty> distinct(List<Duty> duties) {
    Set<String> seen = new HashSet<>();
    return duties.stream()
        .filter(duty -> !CatchAll.is(duty))
        .filter(duty -> Fragments.pairs(duty.text()).size() >= SHORTEST)
        .filter(duty -> seen.add(Fragments.plain(duty.text())))
        .toList();
  }

  private static double least(List<Duty> duties, Findings findings) {
    return duties.stream()
        .map(duty -> duty.place().element())
        .distinct()
        .mapToDouble(element -> wanted(element, findings))
        .min()
        .orElse(1);
  }

  private static double wanted(String element, Findings findings) {
    return Math.max(0.01, Math.min(1, findings.min(element, LEAST).doubleValue() / 100));
  }

  /** The match that is to be told; none if no earlier duty is similar. */
  private static List<Match> nearest(
      int i, List<Duty> duties, Similarity similarity, DutyOwners owners, Findings findings) {
    double wanted = wanted(duties.get(i).place().element(), findings);
    List<Match> matches = new ArrayList<>();
    for (int other : similarity.before(i)) {
      double same = similarity.of(i, other, wanted);
      if (same >= wanted) {
        matches.add(
            new Match(
                duties.get(i),
                duties.get(other),
                same,
                scope(duties.get(i), duties.get(other), owners)));
      }
    }
    return matches.stream()
        .min(
            Comparator.comparing(Match::scope)
                .thenComparing(Match::similarity, Comparator.reverseOrder()))
        .stream()
        .toList();
  }

  private static Scope scope(Duty one, Duty other, DutyOwners owners) {
    if (one.place().element().equals(other.place().element())) {
      return Scope.ELEMENT;
    }
    if (!owners.organisation(one).equals(owners.organisation(other))) {
      return Scope.ELSEWHERE;
    }
    return owners.isFunction(one) == owners.isFunction(other) ? Scope.ORGANISATION : Scope.FUNCTION;
  }

  private static void report(Match match, String detail, DutyOwners owners, Findings findings) {
    findings.report(
        match.duty().place(),
        match.scope().name().toLowerCase(Locale.ROOT),
        List.of(
            String.valueOf((int) Math.floor(match.similarity() * 100)),
            owners.name(match.other()),
            detail),
        List.of(findings.related(match.other().place(), "related.similar")));
  }
}
