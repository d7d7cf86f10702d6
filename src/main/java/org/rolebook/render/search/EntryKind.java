package org.rolebook.render.search;

/** Sorts of entries, by which readers can narrow a search down. */
enum EntryKind {
  POSITION('P'),
  UNIT('U'),
  PAGE('G');

  private final char letter;

  EntryKind(char letter) {
    this.letter = letter;
  }

  /** One letter that stands for it in the scripts. */
  char letter() {
    return letter;
  }

  /** The sort that a letter stands for. */
  static EntryKind of(char letter) {
    for (EntryKind kind : values()) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no sort of entries: " + letter);
  }
}
