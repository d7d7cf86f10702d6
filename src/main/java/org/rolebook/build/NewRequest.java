package org.rolebook.build;

import org.jspecify.annotations.Nullable;

/**
 * What is to be added to a handbook.
 *
 * @param kind {@code position}, {@code unit} or {@code page}
 * @param unit the unit that is to hold it, by id or name; null for the only one there is
 * @param title its title in the handbook's default language
 * @param english its English title; null for none
 * @param id last part of its id; null to make one of the title
 * @param code its code; null to continue those of its neighbours
 */
public record NewRequest(
    String kind,
    @Nullable String unit,
    String title,
    @Nullable String english,
    @Nullable String id,
    @Nullable String code) {}
