package org.rolebook.build;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rolebook.content.OwnFiles;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.incremental.BuildKey;
import org.rolebook.incremental.KnownBeginning;

/**
 * Tells whether places in files that were changed are where they were: as long as nothing before
 * the end of the last one is another.
 *
 * @param folder the content folder
 * @param paths of its files
 */
record Beginnings(OwnFiles folder, Set<String> paths) {

  /** The beginnings of all files that findings speak of. */
  List<KnownBeginning> of(List<Diagnostic> findings) {
    Map<String, Integer> lines = new TreeMap<>();
    for (Diagnostic finding : findings) {
      add(finding.span(), lines);
      finding.related().forEach(also -> add(also.span(), lines));
    }
    return lines.entrySet().stream()
        .map(one -> new KnownBeginning(one.getKey(), one.getValue(), hash(one)))
        .toList();
  }

  private static void add(SourceSpan span, Map<String, Integer> lines) {
    lines.merge(span.file(), Math.max(span.line(), span.endLine()), Math::max);
  }

  private String hash(Map.Entry<String, Integer> beginning) {
    return hash(beginning.getKey(), beginning.getValue());
  }

  private String hash(String path, int lines) {
    byte[] bytes = paths.contains(path) ? folder.bytes(path) : new byte[0];
    int end = 0;
    for (int left = lines; left > 0 && end < bytes.length; end++) {
      left -= bytes[end] == '\n' ? 1 : 0;
    }
    return BuildKey.of(Arrays.copyOf(bytes, end));
  }

  /** Those of some files in which a place may have moved. */
  Set<String> moved(Set<String> changed, List<KnownBeginning> before) {
    Set<String> moved = new TreeSet<>();
    for (KnownBeginning beginning : before) {
      String path = beginning.path();
      if (changed.contains(path) && !beginning.hash().equals(hash(path, beginning.lines()))) {
        moved.add(path);
      }
    }
    return moved;
  }
}
