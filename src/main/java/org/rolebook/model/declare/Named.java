package org.rolebook.model.declare;

import java.util.List;

/** A constant that authors write by an English or a Chinese word. */
public interface Named {

  /** The English word. */
  String key();

  /** The Chinese words; the first is the preferred one. */
  List<String> zh();

  /** Whether a written word means this constant. */
  default boolean answersTo(String word) {
    return key().equalsIgnoreCase(word) || zh().contains(word);
  }
}
