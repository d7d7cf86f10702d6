package org.rolebook.preview;

import java.util.List;

/**
 * Why there is no newer site.
 *
 * @param language the language in which it is told
 * @param headline in a few words
 * @param troubles the first of what is wrong, the worst first
 * @param more how many there are besides
 */
record Fault(String language, String headline, List<Trouble> troubles, int more) {

  Fault {
    troubles = List.copyOf(troubles);
  }
}
