package org.rolebook.render.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/** Gathers what the references of a handbook may name: every id, and the titles without a twin. */
final class ReferenceNames {

  private final Organisation organisation;
  private final String language;
  private final Map<String, ReferenceName> ids = new LinkedHashMap<>();
  private final Map<String, @Nullable ReferenceName> titles = new HashMap<>();

  private ReferenceNames(Organisation organisation) {
    this.organisation = organisation;
    this.language = organisation.handbook().defaultLanguage();
  }

  /** The ids in their order, then the titles in theirs. */
  static List<ReferenceName> of(Organisation organisation) {
    ReferenceNames names = new ReferenceNames(organisation);
    names.gather();
    List<ReferenceName> all = new ArrayList<>(names.ids.values());
    names.titles.forEach(
        (title, name) -> {
          if (name != null && !names.ids.containsKey(title)) {
            all.add(name.as(title));
          }
        });
    List<ReferenceName> byTitle = all.subList(names.ids.size(), all.size());
    byTitle.sort((a, b) -> a.text().compareTo(b.text()));
    return Collections.unmodifiableList(all);
  }

  private void gather() {
    organisation
        .handbook()
        .positions()
        .forEach((id, p) -> add(id, id, TargetKind.POSITION, p.title(), where(p.origin().unit())));
    organisation.handbook().units().values().forEach(this::add);
    organisation
        .handbook()
        .pages()
        .forEach((id, p) -> add(id, id, TargetKind.PAGE, p.title(), where(p.origin().unit())));
  }

  private void add(Unit unit) {
    if (!unit.id().equals(".")) {
      add(unit.id(), unit.id(), TargetKind.UNIT, unit.name(), where(unit.origin().unit()));
    }
    for (ExternalBody body : unit.externals()) {
      if (body.title() != null) {
        String text = body.id() != null ? body.id() : in(body.title());
        add(text, unit.id() + "#" + text, TargetKind.EXTERNAL, body.title(), where(unit.id()));
      }
    }
  }

  private void add(String text, String id, TargetKind kind, LocalizedText title, String where) {
    String name = in(title);
    ReferenceName found = new ReferenceName(text, kind, name, where, id);
    ids.putIfAbsent(text, found);
    titles.put(name, titles.containsKey(name) ? null : found);
  }

  private String where(String unit) {
    List<Unit> above = new ArrayList<>(organisation.tree().upwards(unit));
    Collections.reverse(above);
    return above.stream().map(each -> in(each.name())).collect(Collectors.joining(" / "));
  }

  private String in(LocalizedText text) {
    return text.in(language, language).text();
  }
}
