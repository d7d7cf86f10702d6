package org.rolebook.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which addresses are taken, as files or as folders, whatever their letter case. */
final class Claims {

  private final Map<String, Claim> files = new HashMap<>();
  private final Map<String, Claim> folders = new HashMap<>();
  private final Map<String, Claim> reserved = new HashMap<>();

  /** Takes a name at the root for the site itself, as a file and as a folder with all in it. */
  void reserve(String name) {
    reserved.put(Segments.folded(name), new Claim(""));
  }

  /** Takes an address; if it is taken already, changes nothing and tells by whom. */
  @Nullable Claim claim(String path, String element) {
    String file = Segments.folded(path);
    Claim other = taken(file);
    if (other != null) {
      return other;
    }
    files.put(file, new Claim(element));
    for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
      folders.putIfAbsent(file.substring(0, i), new Claim(element));
    }
    return null;
  }

  /** Takes a free address like the given one, with a number in the last or the first name. */
  String aside(String path, String element) {
    int end = path.lastIndexOf('.');
    int slash = path.indexOf('/');
    for (int number = 2; ; number++) {
      String file = insert(path, end, number);
      if (claim(file, element) == null) {
        return file;
      }
      String folder = slash < 0 ? file : insert(path, slash, number);
      if (claim(folder, element) == null) {
        return folder;
      }
    }
  }

  private static String insert(String path, int at, int number) {
    return path.substring(0, at) + "-" + number + path.substring(at);
  }

  private @Nullable Claim taken(String file) {
    String first = file.indexOf('/') < 0 ? file : file.substring(0, file.indexOf('/'));
    Claim other = reserved.get(first);
    if (other == null) {
      other = files.containsKey(file) ? files.get(file) : folders.get(file);
    }
    for (int i = file.indexOf('/'); i >= 0 && other == null; i = file.indexOf('/', i + 1)) {
      other = files.get(file.substring(0, i));
    }
    return other;
  }
}
