package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rolebook.i18n.Messages;

/**
 * The commands in the order of the help. To make one takes time, which no run has to spend on all.
 */
final class Commands {

  /** Looks at all others. */
  private static final String COMPLETION = "completion";

  private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

  Commands(PrintWriter out, PrintWriter err, Messages words, Surroundings where) {
    Building building = new Building(out, words, where);
    byName.put("audiences", () -> new AudiencesCommand(out, err));
    byName.put("build", () -> new BuildCommand(building));
    byName.put("check", () -> new CheckCommand(out, err, building));
    byName.put("explain", () -> new ExplainCommand(out, err, words));
    byName.put("package", () -> new PackageCommand(building));
    byName.put("serve", () -> new ServeCommand(out, err, words));
    byName.put("stats", () -> new StatsCommand(out, err));
    byName.put("fix", () -> new FixCommand(out, err));
    byName.put(COMPLETION, () -> new CompletionCommand(out));
    byName.put("init", () -> new InitCommand(out, words));
    byName.put("new", () -> new NewCommand(out));
    byName.put("schema", () -> new SchemaCommand(out));
    byName.put("theme", () -> new ThemeCommand(out, words));
  }

  /** All of them. */
  List<Object> all() {
    return byName.values().stream().map(Supplier::get).toList();
  }

  /**
   * The one that the first word of a line names; all where it names none, or one that needs all.
   */
  List<Object> startedBy(String word) {
    Supplier<Object> one = COMPLETION.equals(word) ? null : byName.get(word);
    return one == null ? all() : List.of(one.get());
  }
}
