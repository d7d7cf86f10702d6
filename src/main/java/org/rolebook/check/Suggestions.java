package org.rolebook.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Organisation;
import org.rolebook.model.Target;
import org.rolebook.model.Unit;

/** Finds what was probably meant by names that lead nowhere; remembers what it found. */
final class Suggestions {

  private static final int MOST = 3;
  private static final int MOST_NAMES = 12;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-/.][a-z0-9]+)+");
  private static final Pattern BRACKETS = Pattern.compile("^[\\[［【(（]|[\\]］】)）]$");
  private static final Pattern SEPARATOR =
      Pattern.compile("[、，,；;]|(?<=\\p{IsHan})/(?=\\p{IsHan})|\\s[-－]\\s");

  private record Question(String root, String name) {}

  private final Organisation organisation;
  private final Names names;
  private final Map<String, Collection<String>> namesByRoot = new HashMap<>();
  private final Map<Question, List<String>> nearest = new HashMap<>();

  Suggestions(Organisation organisation) {
    this.organisation = organisation;
    this.names = new Names(organisation);
  }

  /** Titles and ids of the elements that may have been meant, the nearest first. */
  List<String> of(Mention mention) {
    return targets(mention).map(names::titleAndId).distinct().limit(MOST).toList();
  }

  /**
   * What the one element is called that may have been meant, by its id where an id was written and
   * else by its title; null for several.
   */
  @Nullable String only(Mention mention) {
    List<Target> targets = targets(mention).distinct().toList();
    if (targets.size() != 1) {
      return null;
    }
    Target target = targets.get(0);
    String id = target.id().substring(target.id().indexOf('#') + 1);
    if (ID.matcher(mention.written()).matches()) {
      String last = id.substring(id.lastIndexOf('/') + 1);
      return target.equals(organisation.references().find(mention.unit(), last, mention.wanted()))
              && mention.written().indexOf('/') < 0
          ? last
          : id;
    }
    String title = names.text(target.title());
    Target titled = organisation.references().find(mention.unit(), title, mention.wanted());
    return target.equals(titled) ? title : id;
  }

  /**
   * The names that were written as one, with Chinese commas between or brackets around them; empty
   * if none of them leads anywhere.
   */
  List<String> several(Mention mention) {
    String written = mention.written();
    List<String> pieces =
        SEPARATOR
            .splitAsStream(BRACKETS.matcher(written).replaceAll(""))
            .map(String::strip)
            .filter(piece -> !piece.isEmpty())
            .toList();
    boolean known =
        !pieces.equals(List.of(written))
            && mention.link() == null
            && pieces.stream()
                .anyMatch(
                    piece ->
                        organisation.references().find(mention.unit(), piece, mention.wanted())
                            != null);
    return known ? pieces : List.of();
  }

  private Stream<Target> targets(Mention mention) {
    return nearestNames(mention).stream()
        .map(name -> organisation.references().find(mention.unit(), name, mention.wanted()))
        .filter(Objects::nonNull)
        .filter(target -> isPossible(target, mention));
  }

  /** Ids of the definitions that may have been meant, the nearest first. */
  List<String> of(DefinitionUse use) {
    return Nearest.of(use.written(), use.kind().idsVisibleFrom(organisation, use.unit()), MOST);
  }

  private static boolean isPossible(Target target, Mention mention) {
    return mention.wanted().contains(target.kind())
        && !target.id().equals(mention.place().element());
  }

  private List<String> nearestNames(Mention mention) {
    String last = mention.written().substring(mention.written().lastIndexOf('/') + 1);
    Collection<String> names = new TreeSet<>(externalsVisibleFrom(mention.unit()));
    names.addAll(nearestInRoot(organisation.tree().organisationOf(mention.unit()), last));
    return Nearest.of(last, names, MOST_NAMES);
  }

  private Collection<String> externalsVisibleFrom(String unit) {
    return organisation.tree().upwards(unit).stream()
        .flatMap(above -> above.externals().stream())
        .map(ExternalBody::title)
        .filter(Objects::nonNull)
        .flatMap(title -> title.byLanguage().values().stream())
        .toList();
  }

  /** The nearest names of an organisation; with many names, the costly part, so it is kept. */
  private List<String> nearestInRoot(String root, String name) {
    Question question = new Question(root, name);
    List<String> known = nearest.get(question);
    if (known == null) {
      Collection<String> all = namesByRoot.computeIfAbsent(root, this::namesIn);
      known = Nearest.of(name, all, MOST_NAMES);
      nearest.put(question, known);
    }
    return known;
  }

  private Collection<String> namesIn(String root) {
    Collection<String> found = new TreeSet<>(organisation.references().namesVisibleFrom(root));
    if (root.isEmpty()) {
      for (Unit each : organisation.tree().roots()) {
        found.addAll(organisation.references().namesVisibleFrom(each.id()));
      }
    }
    return found;
  }
}
