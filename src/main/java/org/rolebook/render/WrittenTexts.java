package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.Defined;
import org.rolebook.model.Definitions;
import org.rolebook.model.LintSettings;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.plan.KpiStatement;

/** All that is written of a position in the language of a page, shared items in full. */
final class WrittenTexts {

  private final Scope scope;
  private final Position position;
  private final Definitions definitions;
  private final List<String> metrics = new ArrayList<>();
  private final StringBuilder all = new StringBuilder();
  private final String words;

  WrittenTexts(Scope scope, Position position) {
    this.scope = scope;
    this.position = position;
    this.definitions = scope.organisation().definitions();
    add(position);
    scope.site().plan().kpis().statementsOf(position.id()).stream()
        .map(KpiStatement::kpi)
        .forEach(this::add);
    this.words = all.toString();
  }

  /** The texts one after the other, in lower case. */
  String words() {
    return words;
  }

  /** The codes of the metrics that duties name. */
  List<String> metrics() {
    return List.copyOf(metrics);
  }

  private void add(@Nullable Object value) {
    if (value instanceof LocalizedText text) {
      String language = scope.language();
      String written = text.in(language, scope.site().plan().defaultLanguage()).text();
      all.append(written.toLowerCase(Locale.ROOT)).append('\n');
    } else if (value instanceof List<?> list) {
      list.forEach(this::add);
    } else if (value instanceof Record record
        && !(value instanceof Reference || value instanceof LintSettings)) {
      addFields(record);
    }
  }

  private void addFields(Record record) {
    for (FieldDeclaration field : scope.site().catalogue().of(record.getClass()).fields()) {
      add(field.valueOf(record));
    }
    if (record instanceof ResponsibilityItem item) {
      metrics.addAll(item.metrics());
      addShared(item.use() == null ? null : definitions.responsibility(unit(), item.use()));
    } else if (record instanceof Authority authority) {
      addShared(authority.use() == null ? null : definitions.authority(unit(), authority.use()));
    }
  }

  private void addShared(@Nullable Defined<? extends Record> shared) {
    if (shared != null) {
      addFields(shared.value());
    }
  }

  private String unit() {
    return position.origin().unit();
  }
}
