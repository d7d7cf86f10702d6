package org.rolebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Metric;
import org.rolebook.model.Term;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.render.markdown.Anchors;
import org.rolebook.render.view.Text;

/** The metrics and terms that units explain, found in the texts of those below. */
final class Vocabulary {

  private final Scope scope;
  private final Map<String, List<Word>> words = new HashMap<>();

  Vocabulary(Scope scope) {
    this.scope = scope;
  }

  /** Links to what is explained of some texts of a unit, nearest unit first, each word once. */
  List<Text> in(String unit, List<? extends @Nullable Text> texts) {
    String all =
        texts.stream().filter(Objects::nonNull).map(Text::plain).collect(Collectors.joining("\n"));
    String folded = all.toLowerCase(Locale.ROOT);
    Map<String, Text> found = new HashMap<>();
    List<Text> links = new ArrayList<>();
    for (Word word : words.computeIfAbsent(unit, this::words)) {
      if (word.isIn(folded) && found.put(word.link().plain(), word.link()) == null) {
        links.add(word.link());
      }
    }
    return links;
  }

  private List<Word> words(String unit) {
    List<Word> all = new ArrayList<>();
    for (Unit above : scope.organisation().tree().upwards(unit)) {
      above.metrics().forEach(metric -> add(all, above, metric));
      above.glossary().forEach(term -> add(all, above, term));
    }
    return all;
  }

  private void add(List<Word> all, Unit unit, Metric metric) {
    String title = plain(metric.title());
    String code = Objects.requireNonNullElse(metric.code(), "");
    Text link = link(unit, "metric", code.isEmpty() ? title : code, title.isEmpty() ? code : title);
    all.add(new Word(title.toLowerCase(Locale.ROOT), link));
    all.add(new Word(code.toLowerCase(Locale.ROOT), link));
  }

  private void add(List<Word> all, Unit unit, Term term) {
    String word = plain(term.term());
    all.add(new Word(word.toLowerCase(Locale.ROOT), link(unit, "term", word, word)));
  }

  private Text link(Unit unit, String prefix, String name, String title) {
    String anchor = Anchors.of(prefix, name);
    Texts texts = scope.texts(unit.origin());
    return texts.link(texts.token(title), scope.links().href(PageKey.unit(unit.id()), anchor));
  }

  private String plain(@Nullable LocalizedText text) {
    return text == null ? "" : scope.links().plain(text);
  }

  /**
   * A word that is explained.
   *
   * @param folded in lower case
   * @param link to where it is explained
   */
  private record Word(String folded, Text link) {

    boolean isIn(String text) {
      return folded.codePointCount(0, folded.length()) > 1 && WholeWords.contains(text, folded);
    }
  }
}
