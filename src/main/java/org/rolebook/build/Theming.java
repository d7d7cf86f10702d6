package org.rolebook.build;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rolebook.content.OwnFiles;
import org.rolebook.diagnostic.DisplayWidth;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.i18n.Messages;
import org.rolebook.render.BuiltIn;
import org.rolebook.scaffold.NewFiles;
import org.rolebook.scaffold.ThemeRecord;
import org.rolebook.scaffold.ThemeState;

/** Copies files of the built-in theme for editing, and tells how the copies stand to it. */
public final class Theming {

  /** Stands for all templates. */
  private static final String ALL = "all";

  private static final String TEMPLATE = ".ftlh";

  private final Messages words;
  private final SortedMap<String, byte[]> builtIn = BuiltIn.files();

  /** Tells what it does in the language of the messages. */
  public Theming(Messages words) {
    this.words = words;
  }

  /** The files of the built-in theme, one a line, with what each is for. */
  public List<String> list() {
    int width = width(builtIn.keySet());
    return builtIn.keySet().stream()
        .map(name -> padded(name, width) + words.text("theme.file." + plain(name)))
        .toList();
  }

  /**
   * Copies files into a folder of templates, all or none, and writes down where they came from.
   *
   * @param folder made if it is not there
   * @param names files with or without ending, or {@code all} for all templates
   * @param force whether files that are there are replaced
   * @param version version of Rolebook that the files come from
   * @return what was done, in sentences
   * @throws BuildException if there is no such file, one is there already, or cannot be written
   */
  public List<String> copy(Path folder, List<String> names, boolean force, String version)
      throws BuildException {
    if (names.isEmpty()) {
      throw new RequestException("theme.nothing");
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : chosen(names)) {
      files.put(name, builtIn.get(name));
    }
    List<String> present = force ? List.of() : NewFiles.present(folder, files);
    if (!present.isEmpty()) {
      throw new BuildException("scaffold.present", String.join(", ", present));
    }
    ThemeRecord record = ThemeRecord.in(new OwnFiles(folder)).with(version, files);
    byte[] text = record.text(words.text("theme.record")).getBytes(StandardCharsets.UTF_8);
    List<String> told = new ArrayList<>();
    files.keySet().forEach(name -> told.add(words.text("theme.copied", folder.resolve(name))));
    files.put(ThemeRecord.FILE, text);
    write(folder, files);
    told.add(words.text("theme.next", folder));
    return told;
  }

  private static void write(Path folder, SortedMap<String, byte[]> files) throws BuildException {
    try {
      NewFiles.write(folder, files);
    } catch (UncheckedIOException e) {
      throw new BuildException(
          "build.unwritable", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * How each file of a folder of templates stands to the built-in theme, one a line.
   *
   * @throws BuildException if there is no such folder
   */
  public List<String> status(Path folder) throws BuildException {
    OwnFiles own = new OwnFiles(folder);
    if (!own.exist()) {
      throw new BuildException("build.no-templates", folder.toString());
    }
    List<String> names = own.list();
    int width = width(names);
    ThemeRecord record = ThemeRecord.in(own);
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      lines.add(padded(name, width) + state(name, own.bytes(name), record));
    }
    return lines.isEmpty() ? List.of(words.text("theme.empty", folder)) : lines;
  }

  private String state(String name, byte[] bytes, ThemeRecord record) {
    ThemeState state = ThemeState.of(name, bytes, record, builtIn);
    ThemeRecord.Copied copied = record.copies().get(name);
    String version = copied == null ? "" : copied.version();
    String near = String.valueOf(ThemeState.near(name, builtIn));
    return words.text("theme.state." + state.key(), version, near);
  }

  private Set<String> chosen(List<String> names) throws BuildException {
    Set<String> chosen = new TreeSet<>();
    for (String name : names) {
      if (name.equals(ALL)) {
        builtIn.keySet().stream().filter(each -> each.endsWith(TEMPLATE)).forEach(chosen::add);
      } else {
        chosen.add(file(name));
      }
    }
    return chosen;
  }

  private String file(String name) throws BuildException {
    for (String each : List.of(name, name + TEMPLATE, "assets/" + name)) {
      if (builtIn.containsKey(each)) {
        return each;
      }
    }
    Set<String> known = new TreeSet<>(builtIn.keySet());
    builtIn.keySet().forEach(each -> known.add(plain(each)));
    List<String> near = Nearest.of(name, known, 3);
    String shown = String.join(", ", near.isEmpty() ? builtIn.keySet() : near);
    throw new RequestException("theme.no-file", name, shown);
  }

  /** The name of a file as people say it. */
  private static String plain(String name) {
    return name.replaceFirst("^assets/", "").replaceFirst("\\.ftlh$", "");
  }

  private static int width(Iterable<String> names) {
    int width = 0;
    for (String name : names) {
      width = Math.max(width, DisplayWidth.of(name));
    }
    return width + 2;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }
}
