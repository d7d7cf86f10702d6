package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Any names in any tree of units resolve to one element, to several or to none, as a search through
 * all elements would find. A line {@code u a/b title=alias} is a unit, {@code p} a position, {@code
 * f} a page, {@code x a/b title} a body outside; {@code ? a/b name} a reference written there.
 */
class ReferenceFuzzTest {

  private static final int MOST = 40;

  @FuzzTest(maxDuration = "20m")
  void anyNamesResolveAsASearchThroughAllFinds(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Named named = new Named();
    List<String> lines = text.lines().limit(MOST).toList();
    lines.forEach(line -> named.add(line));
    Organisation organisation = named.organisation();
    for (String line : lines) {
      if (line.startsWith("? ")) {
        String[] parts = line.substring(2).split(" ", 2);
        if (parts.length == 2) {
          judge(organisation, parts[0], parts[1]);
        }
      }
    }
  }

  private static void judge(Organisation organisation, String unit, String name) {
    ReferenceIndex index = organisation.references();
    Set<String> known = ids(organisation.handbook());
    boolean said = index.namesVisibleFrom(unit).contains(name);
    Set<TargetKind> all = EnumSet.allOf(TargetKind.class);
    Resolution any = index.resolve(unit, name, all);
    if (said) {
      assertThat(any).as("a name that was offered").isNotInstanceOf(Resolution.Missing.class);
    }
    judge(any, known);
    for (TargetKind kind : TargetKind.values()) {
      Resolution one = index.resolve(unit, name, EnumSet.of(kind));
      judge(one, known);
      assertThat(one instanceof Resolution.Missing)
          .as("%s %s %s", unit, name, kind)
          .isEqualTo(any instanceof Resolution.Missing);
    }
    if (known.contains(name)) {
      assertThat(any).isInstanceOf(Resolution.Found.class);
      assertThat(((Resolution.Found) any).target().id()).isEqualTo(name);
    }
  }

  private static void judge(Resolution resolution, Set<String> known) {
    if (resolution instanceof Resolution.Found found) {
      judge(found.target(), known);
    } else if (resolution instanceof Resolution.Ambiguous several) {
      assertThat(several.targets())
          .hasSizeGreaterThan(1)
          .isSortedAccordingTo(Comparator.comparing(Target::id));
      several.targets().forEach(target -> judge(target, known));
    }
  }

  private static void judge(Target target, Set<String> known) {
    if (target.kind() == TargetKind.EXTERNAL) {
      assertThat(target.id()).contains("#");
    } else {
      assertThat(known).contains(target.id());
    }
  }

  private static Set<String> ids(Handbook handbook) {
    Set<String> ids = new LinkedHashSet<>(handbook.units().keySet());
    ids.addAll(handbook.positions().keySet());
    ids.addAll(handbook.pages().keySet());
    return ids;
  }

  /** Gathers elements, each with all units above it, and each id once. */
  private static final class Named {

    private final Handbooks handbooks = new Handbooks();
    private final Set<String> taken = new LinkedHashSet<>();

    void add(String line) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3 && isId(parts[1])) {
        String[] names = parts[2].split("=", 2);
        add(parts[0], parts[1], names[0], names.length == 2 ? names[1] : null);
      }
    }

    private static boolean isId(String id) {
      return id.matches("[a-z]{1,4}(/[a-z]{1,4}){0,4}");
    }

    private void add(String kind, String id, String title, @Nullable String alias) {
      LocalizedText name = Handbooks.text(title);
      List<LocalizedText> aliases = alias == null ? List.of() : List.of(Handbooks.text(alias));
      int at = id.lastIndexOf('/');
      if (at > 0) {
        above(id.substring(0, at));
      }
      switch (kind) {
        case "u" -> unit(id, Map.of("name", name, "aliases", aliases));
        case "x" ->
            unit(
                id,
                Map.of(
                    "externals",
                    List.of(Handbooks.record(ExternalBody.class, Map.of("title", name)))));
        case "p" -> {
          if (taken.add(id)) {
            handbooks.position(id, Map.of("title", name, "aliases", aliases));
          }
        }
        case "f" -> {
          String page =
              at < 0 ? "pages/" + id : id.substring(0, at) + "/pages/" + id.substring(at + 1);
          if (taken.add(page)) {
            handbooks.page(page, Map.of("title", name));
          }
        }
        default -> {}
      }
    }

    private void above(String id) {
      int at = id.lastIndexOf('/');
      if (at > 0) {
        above(id.substring(0, at));
      }
      unit(id, Map.of());
    }

    private void unit(String id, Map<String, ?> values) {
      if (taken.add(id)) {
        handbooks.unit(id, values);
      }
    }

    Organisation organisation() {
      return handbooks.organisation();
    }
  }
}
