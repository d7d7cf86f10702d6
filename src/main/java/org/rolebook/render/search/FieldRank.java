package org.rolebook.render.search;

/** How much it says about an entry that a word stands in a field, most first. */
enum FieldRank {
  /** Its names and code. */
  HEAD,
  /** What it does and how that is measured. */
  DUTY,
  /** All else that is written about it. */
  BODY,
  /** The readings of its names, which are not written anywhere. */
  READING
}
