package org.rolebook.check;

import java.util.Collection;
import java.util.List;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Target;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.FieldDeclaration;

/** Names elements in messages, in the default language of the handbook and its punctuation. */
final class Names {

  private final Organisation organisation;
  private final String language;

  Names(Organisation organisation) {
    this.organisation = organisation;
    this.language = organisation.handbook().defaultLanguage();
  }

  /** A text in the default language. */
  String text(LocalizedText text) {
    return text.in(language, language).text();
  }

  /** The title of a position, unit or external superior; the id where there is none. */
  String title(String id) {
    Position position = organisation.handbook().positions().get(id);
    if (position != null) {
      return text(position.title());
    }
    Unit unit = organisation.handbook().units().get(id);
    if (unit != null) {
      return text(unit.name());
    }
    Target external = organisation.graph().externals().get(id);
    return external == null ? id : text(external.title());
  }

  /** Title and id of what a reference leads to. */
  String titleAndId(Target target) {
    String id = target.id().substring(target.id().indexOf('#') + 1);
    return text(target.title()) + (isChinese() ? "（" + id + "）" : " (" + id + ")");
  }

  /** Several names in a row. */
  String list(Collection<String> names) {
    return String.join(isChinese() ? "、" : ", ", names);
  }

  /** Fields as authors write them. */
  String fields(List<FieldDeclaration> fields) {
    return list(fields.stream().map(f -> isChinese() ? f.zh().get(0) : f.key()).toList());
  }

  private boolean isChinese() {
    return language.startsWith("zh");
  }
}
