package org.rolebook.render;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolebook.plan.PlannedPage;
import org.rolebook.render.search.SearchEntry;

/**
 * Knows pages that were made before. The same template, filled with the same words and the same
 * model, makes the same page, so that it need not be made again.
 */
@FunctionalInterface
public interface PageMemory {

  /** Knows nothing: every page is made. */
  PageMemory NONE = (path, model, template) -> new RenderedFile(path, template.get());

  /**
   * A page that was made before.
   *
   * @param file the page
   * @param entry what can be found of it; null for nothing
   */
  record Known(RenderedFile file, @Nullable SearchEntry entry) {}

  /**
   * A page that is known to be as it was before it is even told what it shows; null if that has to
   * be worked out. May be called by several threads.
   */
  default @Nullable Known known(PlannedPage page) {
    return null;
  }

  /**
   * An index as CSV that is known to be as it was before it is made; null if it has to be made.
   *
   * @param path its path in the site
   */
  default @Nullable RenderedFile knownIndex(String path) {
    return null;
  }

  /**
   * A file before an edit of mere words.
   *
   * @param former the file as it was
   * @param elements ids of the edited elements
   */
  record Edited(RenderedFile former, Set<String> elements) {

    /** Keeps an immutable copy of the ids. */
    public Edited {
      elements = Set.copyOf(elements);
    }
  }

  /**
   * A file as it was if nothing but words was edited since; null if not.
   *
   * @param path its path in the site
   */
  default @Nullable Edited edited(String path) {
    return null;
  }

  /**
   * A page. May be called by several threads, each for other pages.
   *
   * @param path its path in the site
   * @param model all that it shows
   * @param template makes it
   */
  RenderedFile page(String path, PageModel model, Supplier<byte[]> template);

  /**
   * Takes notice of a page of the site, whether it was known or made; pages come in the order of
   * the plan.
   *
   * @param entry what can be found of it; null for nothing
   */
  default void taken(String path, @Nullable SearchEntry entry) {}
}
