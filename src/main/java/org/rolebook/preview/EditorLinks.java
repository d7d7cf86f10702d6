package org.rolebook.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that open a place of a source file in an editor. */
final class EditorLinks {

  private static final String NONE = "none";
  private static final String FILE = "{file}";
  private static final String EXAMPLE = "vscode://file{file}:{line}:{column}";

  private static final Map<String, String> KNOWN =
      Map.of(
          "vscode", EXAMPLE,
          "vscodium", "vscodium://file{file}:{line}:{column}",
          "idea", "idea://open?file={file}&line={line}&column={column}");

  /** Anything but what a browser would run or show by itself. */
  private static final Pattern SAFE =
      Pattern.compile("(?!(javascript|data|vbscript|blob):)[a-z][a-z0-9+.-]*:.*");

  private static final String PLAIN = "-._~/:@";

  private final String pattern;

  private EditorLinks(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The links of an editor.
   *
   * @param editor a known name, {@code none}, or a pattern with <code>{file}</code> and perhaps
   *     <code>{line}</code> and <code>{column}</code>
   * @throws PreviewException if it is none of these
   */
  static EditorLinks of(String editor) throws PreviewException {
    String pattern = KNOWN.getOrDefault(editor, editor);
    if (!editor.equals(NONE) && (!pattern.contains(FILE) || !SAFE.matcher(pattern).matches())) {
      throw new PreviewException("preview.bad-editor", editor, EXAMPLE);
    }
    return new EditorLinks(pattern);
  }

  /**
   * The address of a place; null where none are wanted.
   *
   * @param line from 1
   * @param column from 1
   */
  @Nullable String link(Path file, int line, int column) {
    if (pattern.equals(NONE)) {
      return null;
    }
    String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
    return pattern
        .replace("{line}", Integer.toString(line))
        .replace("{column}", Integer.toString(column))
        .replace(FILE, Percent.encode(path.startsWith("/") ? path : "/" + path, PLAIN));
  }
}
