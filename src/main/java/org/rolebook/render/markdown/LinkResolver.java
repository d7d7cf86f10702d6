package org.rolebook.render.markdown;

import org.jspecify.annotations.Nullable;

/** Says where the links of one text lead, as seen from the page on which it is shown. */
public interface LinkResolver {

  /**
   * What a reference such as {@code [[operations-director]]} leads to.
   *
   * @param written the name between the brackets, without a text of its own
   */
  ResolvedReference reference(String written);

  /**
   * The address for a relative link or image, ready for an attribute; null to leave it as written.
   *
   * @param path path as written, percent-decoded, without query and fragment
   */
  @Nullable String relative(String path);
}
