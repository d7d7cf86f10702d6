package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rolebook.content.Located;
import org.rolebook.content.SourceMap;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Related;
import org.rolebook.parallel.InOrder;

/**
 * What rules have found. The places are looked up at the end, file by file, so that each file is
 * read once more at most, however many rules found something in it.
 */
final class Drafts {

  private final List<Draft> drafts = new ArrayList<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  /**
   * The findings with their places, in the order in which they were made.
   *
   * @param current throws if nobody wants them any more
   */
  List<Diagnostic> located(SourceMap sources, Identities identities, Runnable current) {
    Map<Spot, Located> places = places(sources, current);
    return drafts.stream().map(draft -> located(draft, places, identities)).toList();
  }

  private Map<Spot, Located> places(SourceMap sources, Runnable current) {
    Map<String, Set<Spot>> byElement = new TreeMap<>();
    for (Draft draft : drafts) {
      want(byElement, draft.at());
      draft.related().forEach(also -> want(byElement, new Spot(also.place(), null)));
    }
    Map<Spot, Located> places = new HashMap<>();
    InOrder.eachWhileWanted(
        byElement.values(), spots -> places(spots, sources), places::putAll, current);
    return places;
  }

  private static Map<Spot, Located> places(Set<Spot> spots, SourceMap sources) {
    Map<Spot, Located> places = new HashMap<>();
    spots.forEach(spot -> places.put(spot, spot.in(sources)));
    return places;
  }

  private static void want(Map<String, Set<Spot>> byElement, Spot spot) {
    byElement.computeIfAbsent(spot.place().element(), element -> new LinkedHashSet<>()).add(spot);
  }

  private static Diagnostic located(Draft draft, Map<Spot, Located> places, Identities identities) {
    Located at = Objects.requireNonNull(places.get(draft.at()));
    Answer answer = draft.answer();
    return new Diagnostic(
        draft.rule(),
        draft.severity(),
        identities.subject(draft.at()),
        at.span(),
        at.excerpt(),
        draft.variant(),
        draft.arguments(),
        draft.related().stream().map(also -> related(also, places)).toList(),
        answer == null ? null : answer.at(at));
  }

  private static Related related(SeeAlso also, Map<Spot, Located> places) {
    Located at = Objects.requireNonNull(places.get(new Spot(also.place(), null)));
    return new Related(at.span(), also.key(), also.arguments());
  }
}
