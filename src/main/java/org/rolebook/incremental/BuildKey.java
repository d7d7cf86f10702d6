package org.rolebook.incremental;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Stands for everything that a build depends on. */
public final class BuildKey {

  private BuildKey() {}

  /** The key of some parts; different parts have different keys. */
  public static String of(List<String> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.length()).append(' ').append(part).append('\n'));
    return of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The key of some bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(Sums.of(bytes, bytes.length));
  }
}
