package org.rolebook.plan;

import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;

/**
 * A position, found by a name.
 *
 * @param position the position
 * @param name the title, alias or tag by which it was found, as the position writes it
 */
public record Namesake(Position position, LocalizedText name) {}
