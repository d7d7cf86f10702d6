package org.rolebook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Metric;
import org.rolebook.model.Position;
import org.rolebook.model.Term;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.render.markdown.Anchors;
import org.rolebook.render.view.Text;
import org.rolebook.render.view.WordView;

/** The terms and metrics of the units above a position that its texts use. */
final class WordViews {

  /** Longest meaning, in characters. */
  private static final int LONGEST = 160;

  private static final Pattern PARTS = Pattern.compile("[、/（）()]");

  private final Scope scope;
  private final Position position;
  private final Set<String> seen = new HashSet<>();
  private final List<WordView> views = new ArrayList<>();
  private @Nullable WrittenTexts written;

  WordViews(Scope scope, Position position) {
    this.scope = scope;
    this.position = position;
  }

  /** The words, those of the nearest unit first, each once. */
  List<WordView> views() {
    for (Unit unit : scope.organisation().tree().upwards(position.origin().unit())) {
      unit.glossary().forEach(term -> addTerm(unit, term));
      unit.metrics().forEach(metric -> addMetric(unit, metric));
    }
    return List.copyOf(views);
  }

  private void addTerm(Unit unit, Term term) {
    LocalizedText word = term.term();
    String name = word == null ? "" : scope.links().plain(word);
    if (word != null && occurs(name)) {
      String anchor = Anchors.of("term", name);
      add(unit, scope.texts(unit.origin()).inline(word), anchor, term.definition());
    }
  }

  /** A metric that a duty names by its code, or whose code or title occurs in a text. */
  private void addMetric(Unit unit, Metric metric) {
    String code = Objects.requireNonNullElse(metric.code(), "");
    LocalizedText title = metric.title();
    String name = title == null ? "" : scope.links().plain(title);
    if (written().metrics().contains(code) || occurs(code) || occurs(name)) {
      String anchor = Anchors.of("metric", code.isEmpty() ? name : code);
      add(unit, scope.texts(unit.origin()).orToken(title, code), anchor, metric.definition());
    }
  }

  private void add(Unit unit, Text word, String anchor, @Nullable LocalizedText meaning) {
    if (seen.add(word.plain())) {
      String href = scope.links().href(PageKey.unit(unit.id()), anchor);
      Texts texts = scope.texts(unit.origin());
      views.add(
          new WordView(word, href, meaning == null ? null : texts.beginning(meaning, LONGEST)));
    }
  }

  /** Gathered where there is anything to look for. */
  private WrittenTexts written() {
    WrittenTexts known = written;
    if (known == null) {
      known = new WrittenTexts(scope, position);
      written = known;
    }
    return known;
  }

  /** Whether a name, or one of several that stand together, occurs as a word. */
  private boolean occurs(String name) {
    return PARTS
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .map(String::strip)
        .filter(part -> part.length() > 1)
        .anyMatch(part -> WholeWords.contains(written().words(), part));
  }
}
