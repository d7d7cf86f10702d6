package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Resolution;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/**
 * A position or unit that is called by another name than its title: an alias in a reference or in
 * running text (once for each alias, at the first place), or an outside body whose name differs
 * from a unit's only in its ending.
 */
final class TitleVariant implements Rule {

  private static final Set<String> BARE = Set.copyOf(WordList.named("bare-titles"));
  private static final int SHORTEST = 3;
  private static final Pattern LINK = Pattern.compile("\\[\\[[^\\[\\]\\n]*+\\]\\]");
  private static final Pattern NO_PROSE =
      Pattern.compile("(title|name|aliases|externals|glossary|code)\\b.*");

  /** An alias of something. */
  private record Alias(Target target, String text) {}

  /**
   * Uses of an alias.
   *
   * @param variant which of the messages tells the first use
   * @param place the first use
   * @param piece how it is written in the text there; null where it is the field's value
   */
  private record Use(String variant, Place place, @Nullable String piece) {}

  @Override
  public String id() {
    return "title-variant";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<Alias, List<Use>> uses = new LinkedHashMap<>();
    for (Mention mention : findings.mentions()) {
      Alias alias = alias(organisation, mention);
      if (alias != null) {
        add(uses, alias, new Use("reference", mention.place(), mention.link()));
      }
    }
    addTexts(organisation, findings, uses);
    Names names = new Names(organisation);
    uses.forEach(
        (alias, places) -> {
          Use first = places.get(0);
          String title = names.text(alias.target().title());
          List<String> arguments = List.of(alias.text(), title, String.valueOf(places.size()));
          findings.report(first.place(), first.piece(), first.variant(), arguments, List.of());
        });
    checkExternals(organisation, findings);
  }

  private static void add(Map<Alias, List<Use>> uses, Alias alias, Use use) {
    uses.computeIfAbsent(alias, key -> new ArrayList<>()).add(use);
  }

  private static @Nullable Alias alias(Organisation organisation, Mention mention) {
    if (!(mention.resolution() instanceof Resolution.Found found)) {
      return null;
    }
    Target target = found.target();
    String written = mention.written();
    boolean isTitle = target.title().byLanguage().containsValue(written);
    boolean isId = ("/" + target.id()).endsWith("/" + written);
    boolean isAlias =
        aliases(organisation, target).stream()
            .anyMatch(alias -> alias.byLanguage().containsValue(written));
    return isAlias && !isTitle && !isId ? new Alias(target, written) : null;
  }

  private static List<LocalizedText> aliases(Organisation organisation, Target target) {
    Position position = organisation.handbook().positions().get(target.id());
    Unit unit = organisation.handbook().units().get(target.id());
    return position != null ? position.aliases() : unit != null ? unit.aliases() : List.of();
  }

  private static void addTexts(
      Organisation organisation, Findings findings, Map<Alias, List<Use>> uses) {
    Names names = new Names(organisation);
    KnownNames known = new KnownNames(organisation);
    Signs beginnings = beginnings(organisation);
    for (FieldText field : findings.texts()) {
      String text = names.text(field.text());
      if (beginnings.mayBeIn(text) && !NO_PROSE.matcher(field.place().path()).matches()) {
        for (String name : namesIn(organisation, field, text, known)) {
          Alias alias =
              name.length() >= SHORTEST
                      && !BARE.contains(name)
                      && (NameEndings.isRole(name) || NameEndings.isUnit(name))
                  ? alias(organisation, field.unit(), name)
                  : null;
          if (alias != null) {
            add(uses, alias, new Use("text", field.place(), name));
          }
        }
      }
    }
  }

  /** The characters that aliases begin with: a text without any of them has no alias. */
  private static Signs beginnings(Organisation organisation) {
    return new Signs(
        Stream.concat(
                organisation.handbook().positions().values().stream().map(Position::aliases),
                organisation.handbook().units().values().stream().map(Unit::aliases))
            .flatMap(List::stream)
            .flatMap(alias -> alias.byLanguage().values().stream())
            .filter(alias -> alias.length() >= SHORTEST)
            .map(alias -> alias.substring(0, 1))
            .collect(Collectors.toSet()));
  }

  /** The known names in a text outside of links, the longest at each place. */
  private static List<String> namesIn(
      Organisation organisation, FieldText field, String markdown, KnownNames known) {
    String root = organisation.tree().organisationOf(field.unit());
    String text = LINK.matcher(markdown).replaceAll(" ");
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      String name = known.at(root, text, start);
      if (name != null) {
        found.add(name);
      }
      start += name == null ? 1 : name.length();
    }
    return found;
  }

  private static @Nullable Alias alias(Organisation organisation, String unit, String name) {
    Target target =
        organisation.references().find(unit, name, Set.of(TargetKind.POSITION, TargetKind.UNIT));
    if (target == null || target.title().byLanguage().containsValue(name)) {
      return null;
    }
    return aliases(organisation, target).stream()
            .anyMatch(alias -> alias.byLanguage().containsValue(name))
        ? new Alias(target, name)
        : null;
  }

  private static void checkExternals(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Map<String, String> units = new HashMap<>();
    for (Unit unit : organisation.handbook().units().values()) {
      String root = organisation.tree().organisationOf(unit.id());
      units.putIfAbsent(root + "\n" + NameEndings.stem(names.text(unit.name())), unit.id());
    }
    for (Externals.Body body : Externals.of(organisation).values()) {
      String title = names.text(body.title());
      String root = organisation.tree().organisationOf(body.unit());
      String unit =
          NameEndings.isUnit(title) ? units.get(root + "\n" + NameEndings.stem(title)) : null;
      if (unit != null) {
        findings.report(body.place(), "external", List.of(title, names.title(unit)), List.of());
      }
    }
  }
}
