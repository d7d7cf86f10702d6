package org.rolebook.render.export;

import org.rolebook.model.TargetKind;

/**
 * A name that a reference may use.
 *
 * @param text the name as it is written
 * @param kind what it names
 * @param title title of what it names
 * @param where the units that hold it, the outermost first; empty for an organisation
 * @param id id of what it names
 */
record ReferenceName(String text, TargetKind kind, String title, String where, String id) {

  /** The same element by another name. */
  ReferenceName as(String name) {
    return new ReferenceName(name, kind, title, where, id);
  }

  /** What it names, in plain text. */
  String description() {
    return where.isEmpty() ? title : title + " · " + where;
  }

  /** What it names, in Markdown. */
  String markdown() {
    String place = where.isEmpty() ? "" : "\n\n" + escaped(where);
    return "**" + escaped(title) + "**" + place + "\n\n`" + id + "`";
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
  }
}
