package org.rolebook.render;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asks for a word that the user interface does not have. */
final class NoWordException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> near;

  NoWordException(String key, List<String> near) {
    super("no word " + key);
    this.key = key;
    this.near = List.copyOf(near);
  }

  /** The key as the template names it. */
  String key() {
    return key;
  }

  /** The key that was probably meant; empty if there is none like it. */
  List<String> near() {
    return near;
  }
}
