package org.rolebook.build;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rolebook.content.OwnFiles;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.render.export.SchemaNames;
import org.rolebook.render.export.SchemaWriter;
import org.rolebook.scaffold.Added;
import org.rolebook.scaffold.Addition;
import org.rolebook.scaffold.Additions;
import org.rolebook.scaffold.NewFiles;
import org.rolebook.scaffold.UnfitException;

/** Writes new files for an author: an element of a handbook, the schemas for an editor. */
public final class Author {

  private final Catalogue catalogue = new Catalogue();
  private final CheckStage stage = new CheckStage(catalogue, Progress.NONE);

  /**
   * Adds a file to a handbook; never replaces one.
   *
   * @return what was written and what to do next, in sentences, the path first
   * @throws BuildException if there is no such kind or unit, the id is taken, or the file cannot be
   *     written
   */
  public List<String> add(BuildRequest request, NewRequest wanted) throws BuildException {
    CheckStage.Checked checked = stage.run(request);
    Added added = draft(request, wanted, checked);
    SortedMap<String, byte[]> file = new TreeMap<>();
    file.put(added.path(), added.text().getBytes(StandardCharsets.UTF_8));
    write(request.content(), file, false);
    return told(request, checked, added);
  }

  private Added draft(BuildRequest request, NewRequest wanted, CheckStage.Checked checked)
      throws BuildException {
    try {
      OwnFiles files = new OwnFiles(request.content());
      return Additions.draft(addition(wanted), checked.organisation(), catalogue, files);
    } catch (UnfitException e) {
      throw new RequestException(e.key(), e.arguments().toArray(String[]::new));
    }
  }

  private static List<String> told(BuildRequest request, CheckStage.Checked checked, Added added) {
    Messages words = CheckStage.messages(request, checked.read().handbook());
    List<String> told = new ArrayList<>();
    told.add(words.text("scaffold.added", request.contentName() + "/" + added.path()));
    added.notes().forEach(note -> told.add(words.text(note.get(0), note.subList(1, note.size()))));
    told.add(words.text("scaffold.fill"));
    int errors = CheckStage.lost(checked.read()).size();
    if (errors > 0) {
      told.add(words.text("scaffold.unread", errors));
    }
    return told;
  }

  private static Addition addition(NewRequest wanted) throws BuildException {
    String kind = wanted.kind().toUpperCase(Locale.ROOT);
    for (Addition.Kind each : Addition.Kind.values()) {
      if (each.name().equals(kind)) {
        return new Addition(
            each, wanted.unit(), wanted.title(), wanted.english(), wanted.id(), wanted.code());
      }
    }
    throw new RequestException("scaffold.bad-kind", wanted.kind());
  }

  /**
   * Writes the schemas of a handbook, for editors.
   *
   * @param folder where to; made if it is not there
   * @param ids whether the schemas know the ids and titles of this handbook
   * @return what was written, in a sentence
   * @throws BuildException if the content cannot be read at all, or a file not be written
   */
  public String schemas(BuildRequest request, Path folder, boolean ids) throws BuildException {
    CheckStage.Checked checked = stage.run(request);
    SortedMap<String, byte[]> files = schemas(checked, ids);
    write(folder, files, true);
    Messages words = CheckStage.messages(request, checked.read().handbook());
    return words.text(ids ? "schema.written-ids" : "schema.written", folder, files.size());
  }

  private SortedMap<String, byte[]> schemas(CheckStage.Checked checked, boolean ids) {
    Handbook handbook = checked.read().handbook();
    SchemaNames names = ids ? SchemaNames.of(checked.organisation()) : SchemaNames.NONE;
    return new TreeMap<>(
        SchemaWriter.write(catalogue, handbook.settings().publishedLanguages(), names));
  }

  /** Writes files, all or none. */
  static void write(Path folder, SortedMap<String, byte[]> files, boolean force)
      throws BuildException {
    List<String> present = force ? List.of() : NewFiles.present(folder, files);
    if (!present.isEmpty()) {
      throw new BuildException("scaffold.present", String.join(", ", present));
    }
    try {
      NewFiles.write(folder, files);
    } catch (UncheckedIOException e) {
      throw new BuildException(
          "build.unwritable", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
    }
  }
}
