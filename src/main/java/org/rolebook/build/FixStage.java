package org.rolebook.build;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolebook.amend.AuthorFiles;
import org.rolebook.amend.FixedText;
import org.rolebook.amend.SharedTexts;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Edit;
import org.rolebook.diagnostic.Fix;
import org.rolebook.i18n.Messages;
import org.rolebook.plan.Pinyin;

/** Makes the fixes of all findings that have one right answer. */
final class FixStage {

  private final BuildRequest request;
  private final CheckStage.Checked checked;
  private final AuthorFiles files;
  private final Map<String, FixedText> texts = new TreeMap<>();

  FixStage(BuildRequest request, CheckStage.Checked checked) {
    this.request = request;
    this.checked = checked;
    this.files = new AuthorFiles(request.content());
  }

  /**
   * Shows what the fixes change. A fix whose places hold something else, or are changed by another
   * one, is left out.
   *
   * @param write whether the files are written
   */
  FixResult run(boolean write) throws BuildException {
    int made = 0;
    for (Fix fix : fixes()) {
      made += add(fix) ? 1 : 0;
    }
    StringBuilder diff = new StringBuilder();
    for (Map.Entry<String, FixedText> file : texts.entrySet()) {
      diff.append(file.getValue().diff(request.contentName() + "/" + file.getKey()));
      if (write && made > 0) {
        write(file.getKey(), file.getValue());
      }
    }
    List<Edit> edits = texts.values().stream().flatMap(text -> text.edits().stream()).toList();
    return new FixResult(diff.toString(), notes(made, write), edits);
  }

  private List<Fix> fixes() {
    List<Diagnostic> findings = checked.findings();
    SharedTexts shared = new SharedTexts(checked.organisation(), files, Pinyin::slug);
    return Stream.concat(
            findings.stream().map(Diagnostic::fix).filter(Objects::nonNull).distinct(),
            shared.fixes(findings).stream())
        .toList();
  }

  private boolean add(Fix fix) throws BuildException {
    Map<String, List<Edit>> byFile = fix.byFile();
    for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
      if (!text(file.getKey()).admits(file.getValue())) {
        return false;
      }
    }
    for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
      text(file.getKey()).add(file.getValue());
    }
    return true;
  }

  private FixedText text(String path) throws BuildException {
    FixedText known = texts.get(path);
    if (known == null) {
      try {
        known = new FixedText(files.read(path));
      } catch (UncheckedIOException e) {
        throw unwritable(path, e);
      }
      texts.put(path, known);
    }
    return known;
  }

  private void write(String path, FixedText text) throws BuildException {
    try {
      String after = text.after();
      if (!after.equals(text.before())) {
        files.write(path, after);
      }
    } catch (UncheckedIOException e) {
      throw unwritable(path, e);
    }
  }

  private static BuildException unwritable(String path, UncheckedIOException e) {
    String message = String.valueOf(e.getMessage());
    return new BuildException("build.unwritable", List.of(path, message), e);
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
}
