package org.rolebook.scaffold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Nearest;

/** How a file of a folder of templates stands to the built-in one of its name. */
public enum ThemeState {
  /** It is the built-in file as it is now. */
  SAME,
  /** It was edited; the built-in file has not changed since it was copied. */
  EDITED,
  /** The built-in file has changed since it was copied. */
  CHANGED,
  /** The built-in file has changed since it was copied, and nobody edited the copy. */
  OLD,
  /** It replaces a built-in file and was not copied by the command. */
  OWN,
  /** It makes pages with a layout. */
  LAYOUT,
  /** It is used where a template names it. */
  FURTHER,
  /** Its name is almost that of a built-in file. */
  MISNAMED;

  private static final List<String> TEXTS = List.of(".ftlh", ".css", ".js", ".svg");

  /** What the words about it are found by. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How a file stands.
   *
   * @param name its path below the folder
   * @param record what was copied
   * @param builtIn the files of the built-in theme
   */
  public static ThemeState of(
      String name, byte[] bytes, ThemeRecord record, SortedMap<String, byte[]> builtIn) {
    byte[] upstream = builtIn.get(name);
    if (upstream == null) {
      if (name.matches("layout-[a-z0-9-]+\\.ftlh")) {
        return LAYOUT;
      }
      return near(name, builtIn) == null ? FURTHER : MISNAMED;
    }
    String own = hash(unified(name, bytes));
    String present = hash(upstream);
    if (own.equals(present)) {
      return SAME;
    }
    ThemeRecord.Copied copied = record.copies().get(name);
    if (copied == null) {
      return OWN;
    }
    if (copied.hash().equals(present)) {
      return EDITED;
    }
    return copied.hash().equals(own) ? OLD : CHANGED;
  }

  /** The built-in file whose name was probably meant; null if none is like it. */
  public static @Nullable String near(String name, SortedMap<String, byte[]> builtIn) {
    List<String> near = Nearest.of(name, builtIn.keySet(), 1);
    return near.isEmpty() ? null : near.get(0);
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Version control may have changed the ends of lines. */
  private static byte[] unified(String name, byte[] bytes) {
    return TEXTS.stream().anyMatch(name::endsWith)
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
