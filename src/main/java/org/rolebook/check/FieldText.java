package org.rolebook.check;

import org.rolebook.model.LocalizedText;

/**
 * A text for readers and the field that holds it.
 *
 * @param place where it was written
 * @param unit id of the unit in which names in it are looked up
 * @param owner the record that holds it, such as {@code Kpi}
 * @param key the field's English key
 * @param text the text in all its languages, in Markdown
 */
record FieldText(
    Place place, String unit, Class<? extends Record> owner, String key, LocalizedText text) {}
