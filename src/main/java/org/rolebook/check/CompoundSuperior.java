package org.rolebook.check;

import java.util.List;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;

/** A superior outside the handbook whose name is that of two positions at once. */
final class CompoundSuperior implements Rule {

  private static final Pattern JOINTS = Pattern.compile("兼任|兼|以及|及|和|与|、|/|／|&|＆|\\+| and | cum ");

  @Override
  public String id() {
    return "compound-superior";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Externals.Body body : Externals.of(organisation).values()) {
      List<ReportingLine> lines = organisation.graph().reportsOf(body.id());
      String title = names.text(body.title());
      List<String> parts = JOINTS.splitAsStream(title).map(String::strip).toList();
      if (!lines.isEmpty() && parts.size() > 1 && parts.stream().allMatch(NameEndings::isRole)) {
        report(organisation, body, parts, lines.get(0).subordinate(), findings);
      }
    }
  }

  private static void report(
      Organisation organisation,
      Externals.Body body,
      List<String> parts,
      String subordinate,
      Findings findings) {
    Names names = new Names(organisation);
    Position position = organisation.handbook().positions().get(subordinate);
    String path = position == null ? "" : Superiors.path(organisation, position, body.id());
    SeeAlso related =
        findings.related(
            new Place(subordinate, path),
            "related.reports-to",
            names.title(subordinate),
            names.text(body.title()));
    findings.report(
        body.place(),
        "default",
        List.of(names.text(body.title()), names.list(parts)),
        List.of(related));
  }
}
