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
   * @param commands the commands that make the handbook and add a position
   */
  public List<String> lines(List<String> commands) {
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
    commands.forEach(command -> lines.add("  " + command));
    lines.add(messages.text("scaffold.open", "target/handbook/index.html"));
    return lines;
  }
}
