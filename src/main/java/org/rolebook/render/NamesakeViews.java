package org.rolebook.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.plan.Namesake;
import org.rolebook.plan.Namesakes;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.TitleIndex;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.NamesakeView;
import org.rolebook.render.view.NamesakesView;
import org.rolebook.render.view.Text;

/** Positions of other organisations under the same name, to compare with. */
final class NamesakeViews {

  private final Scope scope;
  private final TitleIndex titles;

  NamesakeViews(Scope scope) {
    this.scope = scope;
    this.titles = scope.site().plan().titles();
  }

  /** Those of the same title or alias. */
  NamesakesView sameTitle(Position position) {
    return view(titles.sameTitle(position));
  }

  /** Those with a tag of the position, of other titles. */
  NamesakesView sameTag(Position position) {
    return view(titles.sameTag(position));
  }

  private NamesakesView view(Namesakes found) {
    List<NamesakeView> rows = found.shown().stream().map(this::row).toList();
    return new NamesakesView(rows, found.more() ? scope.links().to(PageKey.positions("")) : null);
  }

  private NamesakeView row(Namesake found) {
    Position position = position(found);
    return new NamesakeView(
        scope.links().to(PageKey.position(position.id())),
        scope.links().to(PageKey.unit(organisation(position))),
        superior(position),
        position.responsibilities().stream().mapToInt(group -> group.items().size()).sum(),
        name(found));
  }

  private String organisation(Position position) {
    return scope.organisation().tree().organisationOf(position.origin().unit());
  }

  private @Nullable Link superior(Position position) {
    String superior = scope.organisation().graph().superiorOf(position.id());
    return superior == null ? null : scope.links().person(superior);
  }

  private Position position(Namesake found) {
    Position bearer = found.position();
    return scope.site().handbook().positions().getOrDefault(bearer.id(), bearer);
  }

  private @Nullable Text name(Namesake found) {
    Position position = position(found);
    return found.name().equals(position.title())
        ? null
        : scope.texts(position.origin()).inline(found.name());
  }
}
