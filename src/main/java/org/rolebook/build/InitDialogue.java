package org.rolebook.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;
import org.rolebook.scaffold.Starter;

/** Asks an author for what a new handbook is to be; an empty answer takes what stands first. */
public final class InitDialogue {

  private static final List<List<String>> LANGUAGES =
      List.of(List.of("zh-CN"), List.of("en"), List.of("zh-CN", "en"));

  private final Messages words;
  private final BufferedReader in;
  private final PrintWriter out;

  /** Asks in the language of the messages. */
  public InitDialogue(Messages words, BufferedReader in, PrintWriter out) {
    this.words = words;
    this.in = in;
    this.out = out;
  }

  /**
   * Asks for what a request leaves open.
   *
   * @return the request with the answers; where the input ends, the rest is as usual
   */
  public InitRequest complete(InitRequest request) {
    List<String> languages = request.languages();
    if (languages.isEmpty()) {
      languages = languages();
    }
    String starter = request.starter() == null ? starter() : request.starter();
    String title = request.title() == null ? text("scaffold.ask.title") : request.title();
    Boolean pom = request.pom() == null ? pom() : request.pom();
    return new InitRequest(
        request.folder(), starter, languages, title, pom, request.force(), request.version());
  }

  private List<String> languages() {
    boolean english = words.language().equals("en");
    List<List<String>> offered =
        english ? List.of(LANGUAGES.get(1), LANGUAGES.get(0), LANGUAGES.get(2)) : LANGUAGES;
    List<String> shown =
        offered.stream()
            .map(tags -> words.text("scaffold.languages." + String.join("+", tags)))
            .toList();
    return offered.get(choice("scaffold.ask.language", shown));
  }

  private String starter() {
    Initiation initiation = new Initiation(words);
    List<Starter> starters = initiation.starters();
    return starters.get(choice("scaffold.ask.starter", initiation.list())).id();
  }

  private boolean pom() {
    String answer = Objects.requireNonNullElse(text("scaffold.ask.pom"), "");
    return answer.matches("(?i)y|yes|是|要");
  }

  /** Shows numbered lines and asks for a number, until there is one of them. */
  private int choice(String key, List<String> lines) {
    out.println(words.text(key));
    IntStream.range(0, lines.size())
        .forEach(i -> out.println((i < 9 ? "  " : " ") + (i + 1) + ") " + lines.get(i)));
    while (true) {
      String answer = text("scaffold.ask.number");
      if (answer == null) {
        return 0;
      }
      if (answer.matches("[0-9]{1,3}")) {
        int number = Integer.parseInt(answer);
        if (number >= 1 && number <= lines.size()) {
          return number - 1;
        }
      }
      out.println(words.text("scaffold.ask.again", lines.size()));
    }
  }

  /** One answer; null if it is empty or the input has ended. */
  private @Nullable String text(String key) {
    out.print(words.text(key) + " ");
    out.flush();
    try {
      String answer = in.readLine();
      return answer == null || answer.isBlank() ? null : answer.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
