package org.rolebook.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole site in memory. Never changes; the next build makes the next one. */
final class Site {

  /** What is there before the first build that worked. */
  static final Site NONE = new Site(0, new TreeMap<>(), new TreeMap<>());

  private static final String PAGE = ".html";

  private final int build;
  private final SortedMap<String, byte[]> files;

  /** Number of the build in which a path last changed, came or went. */
  private final SortedMap<String, Integer> changes;

  private Site(int build, SortedMap<String, byte[]> files, SortedMap<String, Integer> changes) {
    this.build = build;
    this.files = files;
    this.changes = changes;
  }

  /**
   * The site after this one; this one itself if nothing is different.
   *
   * @param made all files by path; those with the same bytes are let go for the ones of this site
   */
  Site next(Map<String, byte[]> made) {
    SortedMap<String, byte[]> next = new TreeMap<>(made);
    SortedMap<String, Integer> changed = new TreeMap<>(changes);
    for (Map.Entry<String, byte[]> file : next.entrySet()) {
      byte[] old = files.get(file.getKey());
      if (old != null && Arrays.equals(old, file.getValue())) {
        file.setValue(old);
      } else {
        changed.put(file.getKey(), build + 1);
      }
    }
    for (String path : files.keySet()) {
      if (!next.containsKey(path)) {
        changed.put(path, build + 1);
      }
    }
    boolean same = !changed.containsValue(build + 1);
    return same ? this : new Site(build + 1, next, changed);
  }

  /**
   * The site after this one, of which some files are known before the others.
   *
   * @param made some files by path; all others stay
   */
  Site with(Map<String, byte[]> made) {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.putAll(made);
    return next(all);
  }

  /** The site after this one, which has the files of an earlier one again. */
  Site back(Site earlier) {
    return next(earlier.files);
  }

  /** Number of builds that brought something new; 0 for none. */
  int build() {
    return build;
  }

  /** The bytes of a file, not to be changed; empty if there is no such file. */
  Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The paths that changed, came or went after a build. */
  List<String> changedSince(int earlier) {
    List<String> paths = new ArrayList<>();
    changes.forEach(
        (path, when) -> {
          if (when > earlier) {
            paths.add(path);
          }
        });
    return paths;
  }

  /** Whether a path is that of a page. */
  static boolean isPage(String path) {
    return path.endsWith(PAGE);
  }
}
