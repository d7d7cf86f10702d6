package org.rolebook.build;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rolebook.amend.AuthorFiles;
import org.rolebook.amend.FixedText;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Fix;
import org.rolebook.i18n.Messages;

/** Makes the fixes of all findings that have one right answer. */
final class FixStage {

  private final BuildRequest request;
  private final CheckStage.Checked checked;
  private final AuthorFiles files;

  FixStage(BuildRequest request, CheckStage.Checked checked) {
    this.request = request;
    this.checked = checked;
    this.files = new AuthorFiles(request.content());
  }

  /**
   * Shows what the fixes change.
   *
   * @param write whether the files are written
   */
  FixResult run(boolean write) throws BuildException {
    StringBuilder diff = new StringBuilder();
    int made = 0;
    for (Map.Entry<String, List<Fix>> file : byFile().entrySet()) {
      String path = file.getKey();
      try {
        FixedText fixed = FixedText.of(files.read(path), file.getValue());
        diff.append(fixed.diff(request.contentName() + "/" + path));
        made += fixed.fixes();
        if (write && fixed.fixes() > 0) {
          files.write(path, fixed.after());
        }
      } catch (UncheckedIOException e) {
        String message = String.valueOf(e.getMessage());
        throw new BuildException("build.unwritable", List.of(path, message), e);
      }
    }
    return new FixResult(diff.toString(), notes(made, write));
  }

  private List<String> notes(int made, boolean write) {
    Messages words = CheckStage.messages(request, checked.read().handbook());
    List<String> notes = new ArrayList<>();
    if (made == 0) {
      notes.add(words.text("fix.none"));
    } else {
      notes.add(words.text(write ? "fix.made" : "fix.possible", made));
    }
    return notes;
  }

  private Map<String, List<Fix>> byFile() {
    Map<String, List<Fix>> fixes = new TreeMap<>();
    checked.findings().stream()
        .map(Diagnostic::fix)
        .filter(Objects::nonNull)
        .forEach(
            fix -> fixes.computeIfAbsent(fix.span().file(), file -> new ArrayList<>()).add(fix));
    return fixes;
  }
}
