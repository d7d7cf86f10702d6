package org.rolebook.render.markdown;

import org.commonmark.node.CustomNode;

/** {@code [[name]]} or {@code [[name|text]]} in a text. */
final class ReferenceLink extends CustomNode {

  private final String written;
  private final String text;

  ReferenceLink(String written, String text) {
    this.written = written;
    this.text = text;
  }

  /** The name that is referred to. */
  String written() {
    return written;
  }

  /** The text of its own; empty if the element's name is to be shown. */
  String text() {
    return text;
  }
}
