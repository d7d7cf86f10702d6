package org.rolebook.plan;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Page;

/**
 * A page that applies to a position.
 *
 * @param page the page
 * @param unit the unit through which it applies; null if it names the position itself
 */
public record Binding(Page page, @Nullable String unit) {}
