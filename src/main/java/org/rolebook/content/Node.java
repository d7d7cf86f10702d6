package org.rolebook.content;

import java.util.List;
import org.rolebook.diagnostic.SourceSpan;

/** What an author wrote, as a tree, whichever form the file has; every node knows its place. */
sealed interface Node {

  /** Where it stands. */
  SourceSpan span();

  /** A single value; {@code blank} where a key has no value at all. */
  record Scalar(String text, boolean blank, SourceSpan span) implements Node {

    /** A value as written; blank if there is nothing but white space. */
    static Scalar of(String text, SourceSpan span) {
      return new Scalar(text, text.isBlank(), span);
    }
  }

  /** A list. */
  record Sequence(List<Node> items, SourceSpan span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order in which they stand; a key may occur twice. */
  record Mapping(List<Entry> entries, SourceSpan span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** How an entry came to be. */
  enum Form {
    /** Written in YAML. */
    YAML,
    /** Taken over from an anchor by a merge key; what is written itself goes before it. */
    MERGED,
    /** A heading, column or list item of Markdown. */
    MARKDOWN
  }

  /** One key with its value. */
  record Entry(Scalar key, Node value, Form form) {

    static Entry markdown(Scalar key, Node value) {
      return new Entry(key, value, Form.MARKDOWN);
    }

    Entry merged() {
      return new Entry(key, value, Form.MERGED);
    }
  }
}
