package org.rolebook.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.model.LocalizedText;

/** Binds texts for readers: a plain one, or one for each language. */
final class TextBinder {

  private final Problems problems;
  private final Reading reading;

  TextBinder(Problems problems, Reading reading) {
    this.problems = problems;
    this.reading = reading;
  }

  /** The text, or null after a finding. */
  @Nullable LocalizedText bind(boolean block, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return LocalizedText.of(reading.language(), Texts.clean(scalar.text(), block));
    }
    if (node instanceof Node.Mapping mapping && isByLanguage(mapping)) {
      return byLanguage(block, mapping);
    }
    new ScalarReader(problems).wrong("text", node);
    return null;
  }

  private boolean isByLanguage(Node.Mapping mapping) {
    return !mapping.entries().isEmpty()
        && mapping.entries().stream()
            .map(entry -> entry.key().text())
            .allMatch(key -> isLanguage(key) || !near(key).isEmpty());
  }

  private List<String> near(String key) {
    return Nearest.of(key, reading.languages(), reading.languages().size());
  }

  private boolean isLanguage(String key) {
    return reading.languages().contains(key) || Texts.isLanguageTag(key);
  }

  private @Nullable LocalizedText byLanguage(boolean block, Node.Mapping mapping) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, Node.Entry> seen = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Entry first = seen.putIfAbsent(entry.key().text(), entry);
      if (first != null) {
        new KeyFindings(problems).twice(first, entry);
      } else if (isPublished(entry.key())) {
        add(texts, entry, block);
      }
    }
    return texts.isEmpty() ? null : new LocalizedText(texts);
  }

  private boolean isPublished(Node.Scalar key) {
    boolean published = reading.languages().isEmpty() || reading.languages().contains(key.text());
    List<String> near = published ? List.of() : near(key.text());
    if (!near.isEmpty() && !isLanguage(key.text())) {
      Fix fix = near.size() == 1 ? problems.fix(key, near.get(0)) : null;
      problems.mendable("unknown-key", "language-near", key.span(), fix, key.text(), near.get(0));
    } else if (!published) {
      problems.error("unknown-key", "language", key.span(), key.text());
    }
    return published;
  }

  private void add(Map<String, String> texts, Node.Entry entry, boolean block) {
    if (!(entry.value() instanceof Node.Scalar text)) {
      new ScalarReader(problems).wrong("text", entry.value());
    } else if (text.blank()) {
      problems.info("blank-value", "default", entry.key().span(), entry.key().text());
    } else {
      texts.put(entry.key().text(), Texts.clean(text.text(), block));
    }
  }
}
