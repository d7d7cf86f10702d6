package org.rolebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.check.Rule;
import org.rolebook.check.Rules;
import org.rolebook.diagnostic.Severity;

/** Each of many single faults put into the demo content is found, at its line. */
final class DemoMutantsTest {

  private static final int MUTANTS = 200;
  private static final int FEWEST = 2;

  /** What reading finds and is only a hint. */
  private static final List<String> HINTS = List.of("blank-value", "unit-undescribed");

  /** Why a rule has no mutants, by its id. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "template-error",
          "a template leads to it, not the content: TemplateFaultsTest",
          "theme",
          "it is found where content and the folder of templates meet: ThemeStageTest",
          "unreadable-file",
          "no text of a file leads to it: the file itself must not be readable for the user");

  private final SortedMap<String, String> sources = DemoSources.all();

  @TempDir Path folder;

  @Test
  void everyMutantOfTheDemoIsFoundAtItsLine() throws IOException {
    List<Outcome> outcomes =
        mutants().stream()
            .collect(Collectors.groupingBy(Mutation::organisation))
            .values()
            .parallelStream()
            .flatMap(this::outcomes)
            .toList();
    Path table = Path.of("target", "mutants.md");
    Files.createDirectories(Path.of("target"));
    Files.writeString(table, Outcome.table(outcomes, EXCEPTIONS));
    assertThat(outcomes).hasSize(MUTANTS).filteredOn(outcome -> !outcome.isExact()).isEmpty();
  }

  private Stream<Outcome> outcomes(List<Mutation> mutants) {
    MutantRun run = new MutantRun(sources, folder);
    return mutants.stream().map(mutant -> new Outcome(mutant, run.findings(mutant)));
  }

  @Test
  void nothingIsFoundWithoutAMutation() {
    MutantRun run = new MutantRun(sources, folder);
    List<String> copies =
        Stream.concat(Stream.of(""), sources.keySet().stream().map(DemoSources::organisation))
            .distinct()
            .toList();
    assertThat(copies).hasSizeGreaterThan(10);
    assertThat(copies).allSatisfy(copy -> assertThat(run.findings(copy)).isEmpty());
  }

  @Test
  void everyErrorAndWarningHasMutants() {
    TreeSet<String> wanted = new TreeSet<>(Rules.ids());
    Rules.all().stream().filter(DemoMutantsTest::isHint).map(Rule::id).forEach(wanted::remove);
    wanted.removeAll(HINTS);
    wanted.removeAll(EXCEPTIONS.keySet());
    Map<String, Long> mutants =
        mutants().stream()
            .collect(Collectors.groupingBy(Mutation::rule, TreeMap::new, Collectors.counting()));
    assertThat(mutants.keySet()).containsExactlyElementsOf(wanted);
    assertThat(mutants.values()).allMatch(count -> count >= FEWEST);
  }

  private static boolean isHint(Rule rule) {
    return rule.severity() == Severity.INFO || rule.severity() == Severity.OFF;
  }

  private List<Mutation> mutants() {
    List<Fault> faults =
        Stream.of(
                TextFaults.all(),
                ReadingFaults.all(),
                RelationFaults.all(),
                PositionFaults.all(),
                DutyFaults.all())
            .flatMap(Function.identity())
            .toList();
    return new Selection(faults, sources).take(MUTANTS);
  }
}
