package org.rolebook.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and folders that every file system and every browser takes. */
final class Segments {

  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|#%\\s]+");
  private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private Segments() {}

  /** The address for a name: in Unicode form C, what does not fit replaced by a hyphen. */
  static String segment(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    String fit = UNFIT.matcher(ENDS.matcher(normal).replaceAll("")).replaceAll("-");
    if (fit.isEmpty()) {
      return "-";
    }
    return DEVICE.matcher(fit).matches() ? noDevice(fit) : fit;
  }

  /** Devices of Windows keep their meaning with any ending, so what stands before it is changed. */
  private static String noDevice(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name + "-" : name.substring(0, dot) + "-" + name.substring(dot);
  }

  /** The address for names separated by slashes; empty ones, {@code .} and {@code ..} left out. */
  static String path(String names) {
    StringBuilder path = new StringBuilder();
    for (String name : names.split("/", -1)) {
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        path.append(path.isEmpty() ? "" : "/").append(segment(name));
      }
    }
    return path.toString();
  }

  /** What two addresses share that some file system takes for the same. */
  static String folded(String path) {
    String lower = Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
