package org.rolebook.preview;

/** Names the builds of one run of the server, so that those of another run are told apart. */
final class BuildMark {

  /** No build of this run: everything may be different. */
  static final int UNKNOWN = -1;

  private final String run = Long.toHexString(System.currentTimeMillis());

  String of(int build) {
    return run + "-" + build;
  }

  /** The number of a build by its mark. */
  int build(String mark) {
    String prefix = run + "-";
    return mark.startsWith(prefix) && mark.substring(prefix.length()).matches("\\d{1,9}")
        ? Integer.parseInt(mark.substring(prefix.length()))
        : UNKNOWN;
  }
}
