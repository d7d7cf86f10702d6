package org.rolebook.check;

import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Resolution;

/**
 * A name that leads nowhere: in a field that names an element, in a {@code [[link]]} of a text, in
 * the navigation or redirects, or of a definition (grade, KPI, metric, entry of a library). Nothing
 * is reported while a file cannot be read, for what is named may stand in that file.
 */
final class DanglingReference implements Rule {

  @Override
  public String id() {
    return "dangling-reference";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    if (!findings.allNamesKnown()) {
      return;
    }
    Suggestions suggestions = new Suggestions(organisation);
    Names names = new Names(organisation);
    findings.mentions().stream()
        .filter(mention -> mention.resolution() instanceof Resolution.Missing)
        .forEach(mention -> report(mention, suggestions, names, findings));
    findings.definitionUses().stream()
        .filter(use -> !use.kind().defines(organisation.definitions(), use.unit(), use.written()))
        .forEach(use -> report(use, names.list(suggestions.of(use)), findings));
  }

  private static void report(
      Mention mention, Suggestions suggestions, Names names, Findings findings) {
    List<String> several = suggestions.several(mention);
    if (!several.isEmpty()) {
      String list = "[" + String.join(", ", several) + "]";
      mention.report(findings, "several", mention.written(), list);
      return;
    }
    String near = names.list(suggestions.of(mention));
    if (near.isEmpty()) {
      mention.report(findings, "none", mention.written());
    } else {
      String right = suggestions.only(mention);
      mention.report(findings, "near", right, List.of(mention.written(), near));
    }
  }

  private static void report(DefinitionUse use, String near, Findings findings) {
    String element = use.place().element();
    String path = use.place().path();
    String kind = "@" + use.kind().messageKey();
    if (near.isEmpty()) {
      findings.report(element, path, "definition-none", use.written(), kind);
    } else {
      findings.report(element, path, "definition-near", use.written(), kind, near);
    }
  }
}
