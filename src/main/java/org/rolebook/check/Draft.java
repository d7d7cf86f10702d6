package org.rolebook.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;

/**
 * A finding of a rule before its places have been looked up in the files.
 *
 * @param rule id of the rule
 * @param severity how bad it is
 * @param at what it is about
 * @param variant which of the rule's messages
 * @param arguments what fills the message
 * @param related further places
 * @param answer what is right instead; null where there is no one answer
 */
record Draft(
    String rule,
    Severity severity,
    Spot at,
    String variant,
    List<String> arguments,
    List<SeeAlso> related,
    @Nullable Answer answer) {

  Draft {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
  }
}
