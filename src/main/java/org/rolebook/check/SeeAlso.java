package org.rolebook.check;

import java.util.List;

/**
 * A further place of a finding.
 *
 * @param place the place
 * @param key message key of the note beside it
 * @param arguments what fills the note
 */
record SeeAlso(Place place, String key, List<String> arguments) {

  SeeAlso {
    arguments = List.copyOf(arguments);
  }
}
