package org.rolebook.transaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, by hash. */
final class Tree {

  private Tree() {}

  /** SHA-256 of each file by its path; links by where they lead; empty if there is no folder. */
  static SortedMap<String, String> of(Path root) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    for (Path path : all(root)) {
      if (Files.isSymbolicLink(path)) {
        tree.put(root.relativize(path).toString(), "-> " + Files.readSymbolicLink(path));
      } else if (Files.isRegularFile(path)) {
        tree.put(root.relativize(path).toString(), hash(Files.readAllBytes(path)));
      }
    }
    return tree;
  }

  /** Every file and folder below a root, the root first; nothing where there is none. */
  static List<Path> all(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted().toList();
    }
  }

  static void delete(Path root) throws IOException {
    List<Path> all = all(root);
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i));
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
