package org.rolebook.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A command that a page shows, in a block or within a sentence.
 *
 * @param place page, line and command
 * @param arguments what follows {@code rolebook} or {@code java -jar rolebook.jar}; null if it
 *     calls neither
 * @param goals the goals of the plugin that it names
 * @param properties the properties of the plugin that it sets
 */
record ShownCommand(
    String place, @Nullable List<String> arguments, List<String> goals, List<String> properties) {

  private static final Pattern PROGRAM =
      Pattern.compile("(?:rolebook|java -jar (?:\\S*/)?rolebook\\.jar)(?= |$)(.*)");

  private static final Pattern GOAL =
      Pattern.compile("(?:^|\\s)(?:rolebook|org\\.rolebook:rolebook-maven-plugin:[^:\\s]+):(\\w+)");
  private static final Pattern PROPERTY = Pattern.compile("-D(rolebook[.\\w]*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern OPTION = Pattern.compile("(--[a-z][a-z-]*)(?:[ =].*)?");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  /** What stands for something else: parts that may be left out, and where a pipe begins. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|[|>;&)]\\s.*| #.*");

  static Stream<ShownCommand> allOf(Path page) {
    return of(page).stream();
  }

  /** The commands of a page, in order. */
  static List<ShownCommand> of(Path page) {
    List<ShownCommand> commands = new ArrayList<>();
    boolean shell = false;
    boolean block = false;
    int number = 0;
    for (String line : lines(page)) {
      number++;
      String place = page + ":" + number + ": ";
      if (line.strip().startsWith("```")) {
        block = !block;
        shell = block && line.strip().equals("```shell");
      } else if (shell) {
        commands.add(of(place, line.strip().replaceFirst("^- (?:run: )?", "")));
      } else if (!block) {
        Matcher code = CODE.matcher(line);
        while (code.find()) {
          commands.add(of(place, code.group(1)));
        }
      }
    }
    return commands;
  }

  /** Options that a page mentions without a command. */
  static List<String> optionsAlone(Path page) {
    List<String> options = new ArrayList<>();
    for (String line : lines(page)) {
      Matcher code = CODE.matcher(line);
      while (code.find()) {
        Matcher option = OPTION.matcher(code.group(1));
        if (option.matches()) {
          options.add(option.group(1));
        }
      }
    }
    return options;
  }

  private static ShownCommand of(String place, String command) {
    Matcher program = PROGRAM.matcher(command);
    return new ShownCommand(
        place + command,
        program.matches() && !program.group(1).isBlank() ? arguments(program.group(1)) : null,
        all(GOAL, command),
        all(PROPERTY, command));
  }

  private static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(PLACEHOLDER.matcher(text).replaceAll(""));
    while (argument.find()) {
      Stream.of(1, 2, 3).map(argument::group).filter(part -> part != null).forEach(arguments::add);
    }
    return arguments;
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(match -> match.group(1)).toList();
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
