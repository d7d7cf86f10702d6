package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Defined;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Metric;
import org.rolebook.model.Origin;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.plan.PageKey;
import org.rolebook.render.markdown.Anchors;
import org.rolebook.render.view.AuthorityGroup;
import org.rolebook.render.view.AuthorityView;
import org.rolebook.render.view.DutyGroup;
import org.rolebook.render.view.DutyView;
import org.rolebook.render.view.Text;

/** Duties and authorities of one element; shared ones in full, from the library that holds them. */
final class Duties {

  private final Scope scope;
  private final Origin origin;
  private final String unit;
  private final Texts texts;

  Duties(Scope scope, Origin origin, String unit) {
    this.scope = scope;
    this.origin = origin;
    this.unit = unit;
    this.texts = scope.texts(origin);
  }

  List<DutyGroup> groups(List<ResponsibilityGroup> groups) {
    List<DutyGroup> views = new ArrayList<>();
    for (ResponsibilityGroup group : groups) {
      String number = Integer.toString(views.size() + 1);
      String name = Objects.requireNonNullElse(group.id(), number);
      List<DutyView> items = new ArrayList<>();
      for (ResponsibilityItem item : group.items()) {
        items.add(duty(item, number + "-" + (items.size() + 1)));
      }
      String anchor = scope.anchors().part("group", name);
      views.add(new DutyGroup(anchor, texts.optional(group.group()), items));
    }
    return views;
  }

  List<AuthorityGroup> authorities(List<Authority> authorities) {
    List<AuthorityGroup> groups = new ArrayList<>();
    addGroup(groups, authorities, null);
    for (AuthorityKind kind : AuthorityKind.values()) {
      addGroup(groups, authorities, kind);
    }
    return groups;
  }

  private DutyView duty(ResponsibilityItem item, String number) {
    Defined<ResponsibilityItem> shared =
        item.use() == null
            ? null
            : scope.organisation().definitions().responsibility(unit, item.use());
    ResponsibilityItem base = shared == null ? item : shared.value();
    Texts from = shared == null ? texts : scope.texts(originOf(shared.unit()));
    LocalizedText frequency = first(item.frequency(), base.frequency());
    LocalizedText deadline = first(item.deadline(), base.deadline());
    List<String> metrics = item.metrics().isEmpty() ? base.metrics() : item.metrics();
    return new DutyView(
        item.text() != null ? texts.inline(item.text()) : from.orToken(base.text(), item.use()),
        anchor("duty", item.id(), item.use(), number),
        from.optional(frequency),
        from.optional(deadline),
        metrics.stream().map(this::metric).toList(),
        shared == null ? null : scope.links().to(PageKey.unit(shared.unit())));
  }

  private Text metric(String code) {
    Defined<Metric> metric = scope.organisation().definitions().metric(unit, code);
    if (metric == null) {
      return texts.token(code);
    }
    String anchor = Anchors.of("metric", code);
    String href = scope.links().href(PageKey.unit(metric.unit()), anchor);
    return texts.link(texts.orToken(metric.value().title(), code), href);
  }

  private void addGroup(
      List<AuthorityGroup> groups, List<Authority> authorities, @Nullable AuthorityKind kind) {
    List<AuthorityView> views = new ArrayList<>();
    int number = 0;
    for (Authority authority : authorities) {
      number++;
      if (Objects.equals(kind(authority), kind)) {
        views.add(authority(authority, Integer.toString(number)));
      }
    }
    if (!views.isEmpty()) {
      groups.add(new AuthorityGroup(kind == null ? null : scope.words().choice(kind), views));
    }
  }

  /** The kind of an authority, or that of the shared one; null if neither states any. */
  @Nullable AuthorityKind kind(Authority authority) {
    Defined<Authority> shared = shared(authority);
    return first(authority.kind(), shared == null ? null : shared.value().kind());
  }

  /**
   * One authority.
   *
   * @param number its place among all, for its id
   */
  AuthorityView authority(Authority authority, String number) {
    Defined<Authority> shared = shared(authority);
    Texts from = shared == null ? texts : scope.texts(originOf(shared.unit()));
    LocalizedText text = shared == null ? null : shared.value().text();
    return new AuthorityView(
        authority.text() != null
            ? texts.inline(authority.text())
            : from.orToken(text, authority.use()),
        anchor("authority", authority.id(), authority.use(), number),
        shared == null ? null : scope.links().to(PageKey.unit(shared.unit())));
  }

  private @Nullable Defined<Authority> shared(Authority authority) {
    String use = authority.use();
    return use == null ? null : scope.organisation().definitions().authority(unit, use);
  }

  private String anchor(String prefix, @Nullable String id, @Nullable String use, String number) {
    String name = first(id, use);
    return scope.anchors().part(prefix, name == null ? number : name);
  }

  private Origin originOf(String id) {
    return Origins.unit(scope, id, origin);
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
    return own != null ? own : other;
  }
}
