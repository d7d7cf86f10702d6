package org.rolebook.content;

import org.rolebook.model.AcceptedFinding;

/**
 * An entry of a baseline and where it stands.
 *
 * @param finding what was accepted
 * @param place the entry in its file
 */
public record Accepted(AcceptedFinding finding, Located place) {}
