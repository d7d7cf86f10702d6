package org.rolebook.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rolebook.i18n.Messages;

/**
 * A new handbook.
 *
 * @param folder the folder of the project
 * @param files paths of all files below the folder, sorted
 * @param notes what was decided besides, each a sentence
 * @param pom whether there is a pom.xml
 * @param messages the language in which it is told
 */
public record InitResult(
    Path folder, List<String> files, List<String> notes, boolean pom, Messages messages) {

  /** Keeps immutable copies. */
  public InitResult {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /**
   * What was written, and what to do next.
   *
   * @param serve the command that shows the handbook while it is written
   * @param make the command that makes it
   */
  public List<String> lines(String serve, String make) {
    List<String> lines = new ArrayList<>();
    String shown = folder.toString().isEmpty() ? "." : folder.toString();
    lines.add(messages.text("scaffold.written", shown, files.size()));
    files.stream().filter(file -> !file.startsWith(".rolebook/")).forEach(f -> lines.add("  " + f));
    lines.add("  .rolebook/schema/");
    lines.addAll(notes);
    lines.add(messages.text("scaffold.next"));
    if (!shown.equals(".")) {
      lines.add("  cd " + (shown.matches("[\\p{L}\\p{N}/._-]+") ? shown : "\"" + shown + "\""));
    }
    lines.add("  " + serve);
    lines.add(messages.text("scaffold.make", "target/handbook/index.html"));
    lines.add("  " + make);
    return lines;
  }
}
