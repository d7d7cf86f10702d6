package org.rolebook.model;

/** What a reference may lead to. */
public enum TargetKind {
  /** A position. */
  POSITION,
  /** A unit. */
  UNIT,
  /** A free page. */
  PAGE,
  /** A body outside the handbook. */
  EXTERNAL
}
