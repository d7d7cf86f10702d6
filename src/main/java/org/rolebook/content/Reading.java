package org.rolebook.content;

import java.util.Set;
import org.rolebook.model.Limits;

/**
 * How a file is read.
 *
 * @param language tag of its plain texts
 * @param languages tags that a text may have; empty while they are not known yet
 * @param overlay whether it is a translation, in which nothing is required
 * @param limits how large it may be; complete
 */
record Reading(String language, Set<String> languages, boolean overlay, Limits limits) {

  Reading {
    languages = Set.copyOf(languages);
  }

  /** The reading of a translation. */
  Reading overlay(String tag) {
    return new Reading(tag, languages, true, limits);
  }
}
