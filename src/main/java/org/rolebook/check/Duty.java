package org.rolebook.check;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.ResponsibilityItem;

/**
 * One duty of a position or function of a unit, as its readers see it.
 *
 * @param place where it was written; for a shared duty, where it is taken
 * @param group the heading above it; null if there is none
 * @param item the duty; a shared one in full, from the library
 * @param shared what identifies the entry of a library; null if the duty is the element's own
 * @param text the duty in the default language; empty if it has no text
 */
record Duty(
    Place place,
    @Nullable String group,
    ResponsibilityItem item,
    @Nullable String shared,
    String text) {}
