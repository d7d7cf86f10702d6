package org.rolebook.content;

/** Knows where each value of a handbook was written. */
public interface SourceMap {

  /**
   * The place of a field of an element.
   *
   * @param element id of a unit, position or page; {@code handbook.yaml} for the settings
   * @param path the field in English keys, such as {@code kpis[2].weight} (indexes from 0); empty
   *     for the element as a whole
   * @return its place, or that of the nearest enclosing field that was written, or the start of the
   *     file
   */
  Located locate(String element, String path);

  /**
   * The place of some words within the text of a field.
   *
   * @param words the words as written; the first of them that stand within one line are taken
   * @return their place, or that of the field if they do not stand in it
   */
  Located locate(String element, String path, String words);
}
