package org.rolebook.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identifies findings by what they are about, not by where: rule and subject, like the entries of a
 * baseline. A finding keeps its fingerprint when lines move and when other things change.
 */
public final class Fingerprints {

  private Fingerprints() {}

  /**
   * The fingerprints of findings, in their order: 64 hexadecimal digits (SHA-256). Of equal
   * findings, the second and further ones are told apart by their number.
   */
  public static List<String> of(List<Diagnostic> diagnostics) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      String content = content(diagnostic);
      fingerprints.add(sha256(content + seen.merge(content, 1, Integer::sum)));
    }
    return List.copyOf(fingerprints);
  }

  /** All parts, each with its length before it, so that no two lists of parts look the same. */
  private static String content(Diagnostic diagnostic) {
    return Stream.of(diagnostic.rule(), diagnostic.subject())
        .map(part -> part.length() + ":" + part + "\n")
        .collect(Collectors.joining());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
