package org.rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rolebook.build.BuildRequest;
import org.rolebook.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A request, the goal's parameters and the command's options say the same. */
final class OptionsTest {

  /** What the adapters find out by themselves. */
  private static final Set<String> NOT_ASKED = Set.of("contentName");

  /** How much a build looks for and tells, which its site does not depend on. */
  private static final Set<String> TOLD = Set.of("timings", "failingOnly");

  private static final Set<String> ONLY_MAVEN = Set.of("skip");

  /** Whether a build may be left out; each side names the answer that is not the usual one. */
  private static final Set<String> MEMORY = Set.of("cache", "noCache");

  /** What a preview is asked besides a build; it writes nothing. */
  private static final Set<String> PREVIEW = Set.of("port", "address", "editor");

  private static final Set<String> ONLY_COMMAND_LINE = Set.of("help", "version", "color");
  private static final int MOST_PARAMETERS = 12;

  @Test
  void theGoalHasOneParameterPerComponentOfARequest() throws IOException {
    Set<String> wanted = components();
    wanted.addAll(TOLD);
    assertThat(parameters("generate")).isEqualTo(wanted);
  }

  @Test
  void aPreviewTakesWhatABuildTakesAndWhereItIsServed() throws IOException {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Set<String> wanted = components();
    wanted.remove("output");
    wanted.addAll(PREVIEW);
    assertThat(parameters("serve")).isEqualTo(wanted);
    assertThat(options(new ServeCommand(nowhere, nowhere, Messages.of("en")))).isEqualTo(wanted);
  }

  private static Set<String> parameters(String goal) throws IOException {
    Set<String> parameters = new TreeSet<>();
    for (Element property : goal(goal).select("configuration > *")) {
      String expression = property.text();
      if (expression.startsWith("${rolebook.")) {
        parameters.add(expression.substring("${rolebook.".length(), expression.length() - 1));
      }
    }
    parameters.removeAll(ONLY_MAVEN);
    parameters.removeAll(MEMORY);
    return parameters;
  }

  @Test
  void whatMayLeaveABuildOutCanBeToldNotTo() throws IOException {
    for (String goal : List.of("generate", "package")) {
      assertThat(goal(goal).select("configuration > cache").text()).isEqualTo("${rolebook.cache}");
    }
    Building building = silent();
    for (Object command : List.of(new BuildCommand(building), new PackageCommand(building))) {
      assertThat(new CommandLine(command).getCommandSpec().findOption("--no-cache")).isNotNull();
    }
  }

  private static Building silent() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Building(nowhere, Messages.of("en"), new Surroundings(false, false));
  }

  @Test
  void noGoalHasTooManyParameters() throws IOException {
    for (Element mojo : descriptor().select("mojo")) {
      assertThat(mojo.select("parameters > parameter > editable:contains(true)"))
          .as(mojo.select("goal").text())
          .hasSizeLessThanOrEqualTo(MOST_PARAMETERS);
    }
  }

  @Test
  void allGoalsRunInParallelAndWithoutAProject() throws IOException {
    Document descriptor = descriptor();
    assertThat(descriptor.select("mojo > goal").eachText())
        .contains(
            "generate", "check", "explain", "stats", "audiences", "fix", "serve", "report", "help");
    assertThat(descriptor.select("mojo > threadSafe").eachText()).containsOnly("true");
    assertThat(descriptor.select("mojo > requiresProject").eachText()).containsOnly("false");
  }

  @Test
  void theCommandHasOneOptionPerComponentOfARequest() {
    Building building = silent();
    Set<String> wanted = components();
    wanted.addAll(TOLD);
    assertThat(options(new BuildCommand(building))).isEqualTo(wanted);
  }

  private static Set<String> options(Object command) {
    CommandLine line = new CommandLine(command);
    Set<String> options = new TreeSet<>();
    for (ArgSpec argument : line.getCommandSpec().args()) {
      String name =
          argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
      options.add(camel(name.replaceFirst("^--", "").toLowerCase(Locale.ROOT)));
    }
    options.removeAll(ONLY_COMMAND_LINE);
    options.removeAll(MEMORY);
    return options;
  }

  private static Set<String> components() {
    Set<String> names = new TreeSet<>();
    for (RecordComponent component : BuildRequest.class.getRecordComponents()) {
      names.add(component.getName());
    }
    names.removeAll(NOT_ASKED);
    return names;
  }

  private static Element goal(String name) throws IOException {
    return descriptor().select("mojo").stream()
        .filter(mojo -> mojo.select("> goal").text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Document descriptor() throws IOException {
    Path file = Path.of("target/classes/META-INF/maven/plugin.xml");
    return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
  }

  private static String camel(String kebab) {
    return Pattern.compile("-(.)")
        .matcher(kebab)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
