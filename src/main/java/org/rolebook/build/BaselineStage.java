package org.rolebook.build;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rolebook.amend.Acceptance;
import org.rolebook.amend.AuthorFiles;
import org.rolebook.amend.BaselineText;
import org.rolebook.amend.UneditableException;
import org.rolebook.content.Accepted;
import org.rolebook.content.BaselineFile;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/** Accepts the findings of a check, or takes out of the baseline what has no finding any more. */
final class BaselineStage {

  private static final String ENTRY_RULE = "baseline-entry";
  private static final String STALE = "stale";

  private final BuildRequest request;
  private final CheckStage.Checked checked;
  private final AuthorFiles files;
  private final Messages words;
  private final List<String> notes = new ArrayList<>();

  BaselineStage(BuildRequest request, CheckStage.Checked checked) {
    this.request = request;
    this.checked = checked;
    this.files = new AuthorFiles(request.content());
    this.words = CheckStage.messages(request, checked.read().handbook());
  }

  /**
   * Does what is wanted.
   *
   * @return what was done, in sentences
   */
  List<String> run(BaselineRequest wanted) throws BuildException {
    requireSound();
    if (wanted.action() == BaselineRequest.Action.PRUNE) {
      prune();
    } else {
      write(wanted);
    }
    if (checked.read().handbook().settings().baseline() == null && exists()) {
      notes.add(words.text("baseline.no-key", path()));
    }
    return notes;
  }

  private void write(BaselineRequest wanted) throws BuildException {
    if (wanted.reason().isEmpty()) {
      throw new RequestException("baseline.no-reason");
    }
    if (wanted.expires() != null && wanted.expires().isBefore(request.today())) {
      throw new RequestException("baseline.past-date", wanted.expires().toString());
    }
    SortedSet<Acceptance> accepted = new TreeSet<>();
    for (Diagnostic finding : acceptable()) {
      accepted.add(Acceptance.of(finding, wanted.reason(), wanted.expires()));
    }
    accepted.removeAll(known());
    if (!accepted.isEmpty()) {
      edit(text -> text.with(accepted));
    }
    notes.add(words.text("baseline.written", accepted.size(), shownPath()));
    note("baseline.not-accepted", CheckStage.lost(checked.read()).size());
    note("baseline.stale", stale().size());
  }

  private void prune() throws BuildException {
    if (!CheckStage.lost(checked.read()).isEmpty()) {
      throw new BuildException("baseline.prune-unreadable");
    }
    Set<Integer> stale = stale();
    if (!stale.isEmpty()) {
      edit(text -> text.without(stale));
    }
    notes.add(words.text("baseline.pruned", stale.size(), shownPath()));
  }

  private void note(String key, int count) {
    if (count > 0) {
      notes.add(words.text(key, count));
    }
  }

  private void edit(Change change) throws BuildException {
    try {
      String old = exists() ? files.read(path()) : "";
      files.write(path(), change.apply(new BaselineText(old, baseline().entries())));
    } catch (UneditableException e) {
      throw new BuildException("baseline.layout", shownPath());
    } catch (UncheckedIOException e) {
      String message = String.valueOf(e.getMessage());
      throw new BuildException("build.unwritable", List.of(shownPath(), message), e);
    }
  }

  /** A change of a baseline. */
  private interface Change {
    String apply(BaselineText text);
  }

  /** A baseline with errors of its own cannot be edited without losing something. */
  private void requireSound() throws BuildException {
    boolean faulty =
        exists() && baseline().diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    if (faulty) {
      throw new BuildException("baseline.faulty", shownPath());
    }
  }

  /** All findings but those that say that something written is not in the handbook. */
  private List<Diagnostic> acceptable() {
    Set<Diagnostic> lost = new HashSet<>(CheckStage.lost(checked.read()));
    return checked.findings().stream()
        .filter(finding -> !lost.contains(finding.withSubject(finding.span().file())))
        .filter(finding -> !finding.rule().equals(ENTRY_RULE))
        .filter(finding -> !finding.span().file().equals(path()))
        .toList();
  }

  private Set<Acceptance> known() {
    Set<Acceptance> known = new TreeSet<>();
    baseline().entries().forEach(entry -> known.add(Acceptance.of(entry)));
    return known;
  }

  /** Indexes of the entries without a finding. */
  private Set<Integer> stale() {
    Set<Integer> stale = new TreeSet<>();
    List<Accepted> entries = baseline().entries();
    for (Diagnostic finding : checked.findings()) {
      if (finding.rule().equals(ENTRY_RULE) && finding.variant().equals(STALE)) {
        for (int i = 0; i < entries.size(); i++) {
          if (entries.get(i).place().span().equals(finding.span())) {
            stale.add(i);
          }
        }
      }
    }
    return stale;
  }

  private BaselineFile baseline() {
    return checked.baseline();
  }

  private boolean exists() {
    return files.exists(path());
  }

  private String path() {
    return baseline().path();
  }

  private String shownPath() {
    return request.contentName() + "/" + path();
  }
}
