package org.rolebook.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.model.Edit;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * The positions of a handbook by title and alias, and by tag. Names are compared in the default
 * language, whatever their case, width and blanks.
 */
public final class TitleIndex {

  private final Organisation organisation;
  private final NamedPositions titles;
  private final NamedPositions tags;

  private TitleIndex(Organisation organisation, NamedPositions titles, NamedPositions tags) {
    this.organisation = organisation;
    this.titles = titles;
    this.tags = tags;
  }

  /** Gathers the names of all positions, in reading order. */
  public static TitleIndex of(Organisation organisation) {
    TitleIndex index = new TitleIndex(organisation, new NamedPositions(), new NamedPositions());
    organisation.tree().positions().forEach(index::add);
    index.titles.keepShared();
    index.tags.keepShared();
    return index;
  }

  /**
   * The index after an edit that leaves all positions in their order.
   *
   * @param edit from the handbook of this index
   */
  TitleIndex after(Organisation next, Edit edit) {
    return edit.touches(Set.of("title", "aliases", "tags"))
        ? of(next)
        : new TitleIndex(next, titles, tags);
  }

  /** Positions of other organisations of which a title or alias is one of this position's. */
  public Namesakes sameTitle(Position position) {
    return titles.outside(organisationOf(position), names(position).keySet(), other -> true);
  }

  /** Positions of other organisations that share a tag with this one, and no title or alias. */
  public Namesakes sameTag(Position position) {
    Set<String> own = names(position).keySet();
    return tags.outside(
        organisationOf(position),
        byKey(position.tags()).keySet(),
        other -> Collections.disjoint(own, names(other).keySet()));
  }

  /** For each tag that joins different titles of several organisations its bearers. */
  List<List<Namesake>> tagged() {
    return tags.groups().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.values().stream().flatMap(Collection::stream).toList())
        .filter(bearers -> titles(bearers) > 1)
        .toList();
  }

  /** Id of the organisation that a position belongs to. */
  String organisationOf(Position position) {
    return organisation.tree().organisationOf(position.origin().unit());
  }

  private long titles(List<Namesake> bearers) {
    return bearers.stream().map(bearer -> key(bearer.position().title())).distinct().count();
  }

  private void add(Position position) {
    String owner = organisationOf(position);
    names(position).forEach((key, name) -> titles.add(key, owner, new Namesake(position, name)));
    byKey(position.tags()).forEach((key, tag) -> tags.add(key, owner, new Namesake(position, tag)));
  }

  /** The title and the aliases, each key once. */
  private Map<String, LocalizedText> names(Position position) {
    List<LocalizedText> names = new ArrayList<>(List.of(position.title()));
    names.addAll(position.aliases());
    return byKey(names);
  }

  private Map<String, LocalizedText> byKey(List<LocalizedText> names) {
    Map<String, LocalizedText> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(key(name), name));
    return byKey;
  }

  private String key(LocalizedText name) {
    String language = organisation.handbook().defaultLanguage();
    return NameKey.of(name.in(language, language).text());
  }
}
