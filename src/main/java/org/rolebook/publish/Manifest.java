package org.rolebook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a publication wrote: a header line, then for each file its hash, two blanks and its path
 * (the form that {@code sha256sum -c} reads), sorted by path.
 *
 * @param hashes SHA-256 of each file in lower-case hexadecimal, by path
 */
record Manifest(SortedMap<String, String> hashes) {

  /** Name of the file in the output. */
  static final String NAME = ".rolebook-manifest";

  private static final String HEADER = "# rolebook-manifest 1";
  private static final String DIGITS = "0123456789abcdef";

  /** Length of a hash. */
  private static final int HASH = 64;

  /** Where the path begins. */
  private static final int PATH = HASH + 2;

  private static final Manifest EMPTY = new Manifest(new TreeMap<>());

  /** Keeps an immutable copy of the map. */
  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Reads the manifest of an output; empty if there is none or if it is damaged. */
  static Manifest read(Path folder) throws IOException {
    return exists(folder) ? parse(Files.readAllBytes(folder.resolve(NAME))) : EMPTY;
  }

  static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  static Manifest parse(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.endsWith("\n")
          ? parse(List.of(text.substring(0, text.length() - 1).split("\n", -1)))
          : EMPTY;
    } catch (CharacterCodingException e) {
      return EMPTY;
    }
  }

  private static Manifest parse(List<String> lines) {
    Iterator<String> rest = lines.iterator();
    if (!rest.hasNext() || !rest.next().equals(HEADER)) {
      return EMPTY;
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    while (rest.hasNext()) {
      String line = rest.next();
      if (!isEntry(line)) {
        return EMPTY;
      }
      hashes.put(line.substring(PATH), line.substring(0, HASH));
    }
    return new Manifest(hashes);
  }

  private static boolean isEntry(String line) {
    if (line.length() <= PATH || !line.startsWith("  ", HASH)) {
      return false;
    }
    for (int i = 0; i < HASH; i++) {
      if (DIGITS.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return SitePaths.isPlain(line.substring(PATH));
  }

  /** The bytes of the file; equal manifests have equal bytes. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The paths of all files, sorted. */
  Set<String> paths() {
    return hashes.keySet();
  }

  boolean has(String path) {
    return hashes.containsKey(path);
  }

  /** Whether there is a file below a folder. */
  boolean hasBelow(String folder) {
    SortedMap<String, String> rest = hashes.tailMap(folder + "/");
    return !rest.isEmpty() && rest.firstKey().startsWith(folder + "/");
  }

  /** Whether a file still is what was published under this path. */
  boolean matches(String path, Path file) throws IOException {
    @Nullable String hash = hashes.get(path);
    return hash != null
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && hash.equals(Hashes.of(file));
  }
}
