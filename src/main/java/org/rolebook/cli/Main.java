package org.rolebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.rolebook.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Entry point of {@code java -jar rolebook.jar}. */
public final class Main {

  /** Nothing to object to. */
  static final int FINE = 0;

  /** Some finding reaches {@code --fail-on}; nothing was published. */
  static final int FINDINGS = 1;

  /** The build cannot run: wrong options, no content folder, output not writable. */
  static final int CANNOT_RUN = 2;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, Locale.getDefault().toLanguageTag(), Surroundings.find(), arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @param language language of the help where {@code --lang} names none
   * @param where where this runs
   * @return the exit code
   */
  static int run(
      PrintWriter out, PrintWriter err, String language, Surroundings where, String... arguments) {
    Messages words = Messages.of(wanted(arguments, language));
    Commands commands = new Commands(out, err, words, where);
    String first = arguments.length == 0 ? "" : arguments[0];
    CommandLine line = commandLine(out, err, words, commands.startedBy(first));
    try {
      return line.execute(arguments);
    } catch (Error e) { // picocli hands on exceptions only
      return Faults.tell(e, err, words);
    }
  }

  /** All commands, speaking one language. */
  static CommandLine commandLine(
      PrintWriter out, PrintWriter err, Messages words, Surroundings where) {
    return commandLine(out, err, words, new Commands(out, err, words, where).all());
  }

  private static CommandLine commandLine(
      PrintWriter out, PrintWriter err, Messages words, List<Object> commands) {
    CommandLine line = new CommandLine(new RolebookCommand());
    line.getCommandSpec()
        .addOption(OptionSpec.builder("--lang").paramLabel("TAG").type(String.class).build());
    commands.forEach(command -> line.addSubcommand(new CommandLine(command)));
    localise(line, words);
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors(words));
    line.setExecutionExceptionHandler(new Faults(words));
    return line;
  }

  private static void localise(CommandLine line, Messages words) {
    line.setResourceBundle(new MessageBundle(words));
    line.getSubcommands().values().forEach(sub -> localise(sub, words));
  }

  private static String wanted(String[] arguments, String otherwise) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return arguments[i].substring("--lang=".length());
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
    }
    return otherwise;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset()));
  }

  /** The terminal's own encoding, or UTF-8 where that could not show Han characters. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    return charset.newEncoder().canEncode('岗') ? charset : StandardCharsets.UTF_8;
  }
}
