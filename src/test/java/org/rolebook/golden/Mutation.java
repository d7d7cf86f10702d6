package org.rolebook.golden;

import java.util.Set;

/**
 * A demo content with one fault, and the finding to which the fault must lead.
 *
 * @param rule id of the finding
 * @param file the file that is changed or added
 * @param text its new text
 * @param foundIn the file in which the finding is expected
 * @param line the line at which it is expected, from 1
 * @param also ids of further findings that follow from the same fault
 */
record Mutation(String rule, String file, String text, String foundIn, int line, Set<String> also) {

  /** The organisation in whose copy it is checked; empty for a copy of everything. */
  String organisation() {
    return DemoSources.organisation(file);
  }

  @Override
  public String toString() {
    return "%s %s:%d (%s)".formatted(rule, foundIn, line, file);
  }
}
