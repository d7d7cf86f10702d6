package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.cli.CommandLines;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Every command in the pages is one that the command line or the plugin understands. */
class GuideCommandsTest {

  private static final PluginGoals GOALS = PluginGoals.read();

  static List<Path> pages() throws IOException {
    return Guide.pages();
  }

  @Test
  void commandsOfAllKindsAreFound() throws IOException {
    List<ShownCommand> all = Guide.pages().stream().flatMap(ShownCommand::allOf).toList();
    assertThat(all.stream().filter(command -> command.arguments() != null)).hasSizeGreaterThan(60);
    assertThat(all.stream().filter(command -> !command.goals().isEmpty())).hasSizeGreaterThan(30);
    assertThat(
            all.stream()
                .flatMap(
                    command ->
                        command.arguments() == null ? Stream.of() : command.arguments().stream()))
        .contains("init", "new", "serve", "build", "check", "package", "stats", "fix", "explain");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCommandLineUnderstandsEveryCommandOfAPage(Path page) {
    assertThat(ShownCommand.of(page).stream().map(GuideCommandsTest::fault))
        .filteredOn(fault -> !fault.isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePluginHasEveryGoalAndPropertyOfAPage(Path page) {
    for (ShownCommand command : ShownCommand.of(page)) {
      assertThat(GOALS.names()).as(command.place()).containsAll(command.goals());
      assertThat(GOALS.properties(command.goals()))
          .as(command.place())
          .containsAll(command.properties());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyOptionThatAPageMentionsExists(Path page) throws IOException {
    Set<String> known = new TreeSet<>();
    CommandLines.all()
        .getSubcommands()
        .values()
        .forEach(line -> known.addAll(line.getCommandSpec().optionsMap().keySet()));
    CommandLines.all()
        .getSubcommands()
        .values()
        .forEach(line -> known.addAll(line.getCommandSpec().negatedOptionsMap().keySet()));
    assertThat(known).containsAll(ShownCommand.optionsAlone(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide/command-line.md", "guide/zh-CN/command-line.md"})
  void theReferenceNamesEveryCommandOptionGoalAndProperty(String page) throws IOException {
    String text = Files.readString(Guide.site(page));
    List<String> wanted = new ArrayList<>();
    for (CommandLine command : CommandLines.all().getSubcommands().values()) {
      wanted.add("rolebook.jar " + command.getCommandName());
      command.getCommandSpec().options().forEach(o -> wanted.add("`" + o.longestName()));
    }
    GOALS.names().forEach(goal -> wanted.add("`rolebook:" + goal + "`"));
    GOALS
        .properties(Set.of("generate", "check", "package", "serve", "report"))
        .forEach(property -> wanted.add("`" + property + "`"));
    assertThat(wanted).hasSizeGreaterThan(80).filteredOn(name -> !text.contains(name)).isEmpty();
  }

  @Test
  void aCommandThatIsNoneIsNotUnderstood() {
    assertThatThrownBy(() -> parse(List.of("biuld"))).isInstanceOf(ParameterException.class);
    assertThatThrownBy(() -> parse(List.of("build", "--ouput", "x")))
        .isInstanceOf(ParameterException.class);
    assertThat(GOALS.properties(List.of("fix"))).doesNotContain("rolebook.audience");
  }

  /** What the command line does not understand of a command; empty if nothing. */
  private static String fault(ShownCommand command) {
    List<String> arguments = command.arguments();
    try {
      if (arguments != null) {
        parse(arguments);
      }
      return "";
    } catch (ParameterException e) {
      return command.place() + ": " + e.getMessage();
    }
  }

  private static void parse(List<String> arguments) {
    CommandLine line = CommandLines.all();
    line.parseArgs(arguments.toArray(String[]::new));
  }
}
