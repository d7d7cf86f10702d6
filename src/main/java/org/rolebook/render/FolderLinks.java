package org.rolebook.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.render.view.Link;

/**
 * The links that pages in one folder have in common, since their addresses are relative: kept for
 * the few folders whose pages were made last. May be asked by several threads.
 */
final class FolderLinks {

  private static final int FOLDERS = 8;

  private final Map<String, Map<PageKey, Link>> folders =
      new LinkedHashMap<>(2 * FOLDERS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<PageKey, Link>> eldest) {
          return size() > FOLDERS;
        }
      };

  /** The links for a page, to be added to. */
  synchronized Map<PageKey, Link> of(Place place) {
    String folder = place.language() + " " + place.route().folder();
    return folders.computeIfAbsent(folder, key -> new ConcurrentHashMap<>());
  }
}
