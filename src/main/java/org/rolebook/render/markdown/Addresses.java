package org.rolebook.render.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a text may link to. */
final class Addresses {

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\s\\p{Cf}]+");

  private Addresses() {}

  /** The address as a browser reads it: without spaces and control characters. */
  static String clean(String destination) {
    return Placeholders.restore(INVISIBLE.matcher(destination).replaceAll(""));
  }

  /** Whether it begins with a scheme or two slashes, so that it leads out of the site. */
  static boolean isExternal(String address) {
    return address.startsWith("//") || address.startsWith("\\") || !scheme(address).isEmpty();
  }

  /** Whether an external address does no harm: no script, no embedded data. */
  static boolean isSafe(String address) {
    return SAFE.contains(scheme(address));
  }

  private static String scheme(String address) {
    Matcher matcher = SCHEME.matcher(address);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
