package org.rolebook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Resolution;
import org.rolebook.model.Status;

/** A draft on which others that are in force already count: they name it, it says nothing yet. */
final class DeclaredButUndefined implements Rule {

  @Override
  public String id() {
    return "declared-but-undefined";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Handbook handbook = organisation.handbook();
    Map<String, Map<String, Mention>> named = new TreeMap<>();
    for (Mention mention : findings.mentions()) {
      Position draft = draft(handbook, mention);
      if (draft != null && isInForce(handbook, mention.place().element())) {
        named
            .computeIfAbsent(draft.id(), key -> new LinkedHashMap<>())
            .putIfAbsent(mention.place().element(), mention);
      }
    }
    named.forEach((id, mentions) -> report(id, mentions, organisation, findings));
  }

  private static @Nullable Position draft(Handbook handbook, Mention mention) {
    if (!(mention.resolution() instanceof Resolution.Found found)) {
      return null;
    }
    Position position = handbook.positions().get(found.target().id());
    return position != null
            && position.responsibilities().isEmpty()
            && position.effectiveStatus() == Status.DRAFT
        ? position
        : null;
  }

  private static boolean isInForce(Handbook handbook, String element) {
    Position position = handbook.positions().get(element);
    return position == null || MissingRequired.isInForce(position);
  }

  private static void report(
      String id, Map<String, Mention> mentions, Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Set<String> titles = new TreeSet<>();
    mentions.keySet().forEach(element -> titles.add(title(element, organisation, names)));
    Mention first = mentions.values().iterator().next();
    SeeAlso related = findings.related(first.place(), "related.names-it");
    findings.report(
        new Place(id, "title"),
        "default",
        List.of(names.title(id), names.list(titles)),
        List.of(related));
  }

  private static String title(String element, Organisation organisation, Names names) {
    Page page = organisation.handbook().pages().get(element);
    return page == null ? names.title(element) : names.text(page.title());
  }
}
