package org.rolebook.content;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.AcceptedFinding;

/**
 * An entry of a baseline and where it stands.
 *
 * @param finding what was accepted
 * @param place the entry in its file
 * @param field the value of its field in its file; null where it names none
 */
public record Accepted(AcceptedFinding finding, Located place, @Nullable Located field) {}
