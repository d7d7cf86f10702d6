package org.rolebook.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the readable id of a heading from its words, such as {@code working-hours}. */
public final class HeadingSlug {

  /** Most ids are made of what is one already. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private HeadingSlug() {}

  /** Letters and digits of any script in lower case, all else a hyphen; {@code section} if none. */
  public static String of(String words) {
    if (SLUG.matcher(words).matches()) {
      return words;
    }
    String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String slug = ENDS.matcher(UNFIT.matcher(lower).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "section" : slug;
  }
}
