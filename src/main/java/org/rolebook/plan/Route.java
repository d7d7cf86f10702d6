package org.rolebook.plan;

/**
 * Address of a file of the site below its root, such as {@code web-ads/index.html}: segments
 * separated by {@code /}, in Unicode, not percent-encoded.
 *
 * @param path the address
 */
public record Route(String path) implements Comparable<Route> {

  /** The way from another file of the site to this one, such as {@code ../web-ads/index.html}. */
  public String relativeTo(Route from) {
    int common = commonFolder(from);
    if (from.path.indexOf('/', common) < 0) {
      return path.substring(common);
    }
    StringBuilder way = new StringBuilder();
    for (int i = common; i < from.path.length(); i++) {
      if (from.path.charAt(i) == '/') {
        way.append("../");
      }
    }
    return way.append(path, common, path.length()).toString();
  }

  /** The folder of the file, with a slash at its end; empty at the root. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Sorts by the address. */
  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }

  private int commonFolder(Route other) {
    int end = 0;
    for (int i = 0; i < Math.min(path.length(), other.path.length()); i++) {
      if (path.charAt(i) != other.path.charAt(i)) {
        return end;
      }
      if (path.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return end;
  }
}
