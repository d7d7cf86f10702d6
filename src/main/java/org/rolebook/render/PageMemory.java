package org.rolebook.render;

import java.util.function.Supplier;

/**
 * Knows pages that were made before. The same template, filled with the same words and the same
 * model, makes the same page, so that it need not be made again.
 */
@FunctionalInterface
public interface PageMemory {

  /** Knows nothing: every page is made. */
  PageMemory NONE = (path, model, template) -> template.get();

  /**
   * The bytes of a page. May be called by several threads, each for other pages.
   *
   * @param path its path in the site
   * @param model all that it shows
   * @param template makes it
   */
  byte[] page(String path, PageModel model, Supplier<byte[]> template);
}
