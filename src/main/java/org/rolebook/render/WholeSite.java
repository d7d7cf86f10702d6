package org.rolebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Conditions;
import org.rolebook.model.NaturalOrder;
import org.rolebook.model.Position;
import org.rolebook.model.Qualifications;
import org.rolebook.plan.Initials;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.PositionEntry;
import org.rolebook.render.view.PositionGroup;
import org.rolebook.render.view.SiteView;
import org.rolebook.render.view.Text;

/** All positions of a site, for a page with a layout of its own. */
final class WholeSite {

  private static final Comparator<PositionGroup> ORDER =
      Comparator.comparing(
              (PositionGroup group) -> Initials.sortKey(group.title().plain()), new NaturalOrder())
          .thenComparing(group -> group.title().plain());

  private final Scope scope;
  private final Cards cards;

  WholeSite(Scope scope) {
    this.scope = scope;
    this.cards = new Cards(scope);
  }

  SiteView view() {
    List<PositionEntry> all =
        scope.organisation().tree().positions().stream().map(this::entry).toList();
    return new SiteView(
        all,
        groups(all, entry -> list(entry.location())),
        groups(all, PositionEntry::certifications),
        groups(all, entry -> list(entry.grade())),
        groups(all, PositionEntry::tags));
  }

  private PositionEntry entry(Position position) {
    Texts texts = scope.texts(position.origin());
    String unit = position.origin().unit();
    Conditions conditions = position.conditions();
    Qualifications qualifications = position.qualifications();
    return new PositionEntry(
        scope.links().to(PageKey.position(position.id())),
        Objects.requireNonNullElse(position.code(), ""),
        scope.links().to(PageKey.unit(unit)),
        scope.links().to(PageKey.unit(scope.organisation().tree().organisationOf(unit))),
        scope.words().choice(position.effectiveStatus()),
        cards.grade(position, texts),
        Numbers.text(position.headcount()),
        texts.optional(position.summary()),
        texts.optional(conditions == null ? null : conditions.location()),
        qualifications == null ? List.of() : texts.all(qualifications.certifications()),
        texts.all(position.tags()),
        new Facts(scope, position.origin()).of(position, PositionPages.ELSEWHERE));
  }

  private static List<Text> list(@Nullable Text text) {
    return text == null ? List.of() : List.of(text);
  }

  private static List<PositionGroup> groups(
      List<PositionEntry> all, Function<PositionEntry, List<Text>> by) {
    Map<String, List<PositionEntry>> members = new LinkedHashMap<>();
    Map<String, Text> titles = new LinkedHashMap<>();
    for (PositionEntry entry : all) {
      for (Text title : by.apply(entry)) {
        titles.putIfAbsent(title.plain(), title);
        List<PositionEntry> same =
            members.computeIfAbsent(title.plain(), name -> new ArrayList<>());
        if (same.isEmpty() || !same.get(same.size() - 1).equals(entry)) {
          same.add(entry);
        }
      }
    }
    return members.entrySet().stream()
        .map(
            each ->
                new PositionGroup(
                    Objects.requireNonNull(titles.get(each.getKey())), each.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
