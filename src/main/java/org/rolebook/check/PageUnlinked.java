package org.rolebook.check;

import java.util.HashSet;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Resolution;
import org.rolebook.model.TargetKind;

/** A page that states nobody to whom it applies and that nothing else links to. */
final class PageUnlinked implements Rule {

  @Override
  public String id() {
    return "page-unlinked";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Set<String> linked = linked(organisation, findings);
    Names names = new Names(organisation);
    for (Page page : organisation.handbook().pages().values()) {
      if (page.appliesTo().isEmpty()
          && !linked.contains(page.id())
          && !findings.lacks(page.id(), "appliesTo")) {
        findings.report(page.id(), "title", "default", names.text(page.title()));
      }
    }
  }

  private static Set<String> linked(Organisation organisation, Findings findings) {
    Set<String> linked = new HashSet<>();
    for (Mention mention : findings.mentions()) {
      if (mention.resolution() instanceof Resolution.Found found
          && found.target().kind() == TargetKind.PAGE
          && !found.target().id().equals(mention.place().element())) {
        linked.add(found.target().id());
      }
    }
    Sources sources = new Sources(organisation);
    for (FieldText text : findings.texts()) {
      String element = text.place().element();
      text.text().byLanguage().values().stream()
          .flatMap(written -> MarkdownLinks.in(written).stream())
          .map(link -> link.below(sources.folderOf(element)))
          .filter(path -> path != null)
          .map(sources::elementOf)
          .filter(target -> target != null && !target.equals(element))
          .forEach(linked::add);
    }
    return linked;
  }
}
