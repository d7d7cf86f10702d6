package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebook.i18n.Messages;

final class InitDialogueTest {

  private final StringWriter shown = new StringWriter();

  @Test
  void answersCompleteTheRequest() {
    InitRequest request = ask("en", "3\n2\nMy handbook\ny\n");
    assertThat(request.languages()).containsExactly("zh-CN", "en");
    assertThat(request.starter()).isEqualTo("web-ads");
    assertThat(request.title()).isEqualTo("My handbook");
    assertThat(request.pom()).isTrue();
    assertThat(shown.toString())
        .contains("Which language", " 1) English", "12) ", "positions: 13", "pom.xml");
  }

  @Test
  void emptyAnswersTakeWhatStandsFirst() {
    InitRequest request = ask("zh-CN", "\n\n\n\n");
    assertThat(request.languages()).containsExactly("zh-CN");
    assertThat(request.starter()).isEqualTo("minimal");
    assertThat(request.title()).isNull();
    assertThat(request.pom()).isFalse();
    assertThat(shown.toString()).contains("手册用什么语言？", "1) 中文");
  }

  @Test
  void theEndOfTheInputIsNoAnswer() {
    assertThat(ask("en", "").starter()).isEqualTo("minimal");
  }

  @Test
  void aNumberThatIsNotOfferedIsAskedForAgain() {
    InitRequest request = ask("en", "9\nabc\n2\n\n\n\n");
    assertThat(request.languages()).containsExactly("zh-CN");
    assertThat(shown.toString()).contains("Type a number from 1 to 3.");
  }

  @Test
  void whatIsGivenIsNotAskedFor() {
    InitRequest given =
        new InitRequest(Path.of(""), "web-ads", List.of("en"), "T", false, false, "1");
    assertThat(dialogue("en", "").complete(given)).isEqualTo(given);
    assertThat(shown.toString()).isEmpty();
  }

  private InitRequest ask(String language, String answers) {
    return dialogue(language, answers)
        .complete(new InitRequest(Path.of(""), null, List.of(), null, null, false, "1"));
  }

  private InitDialogue dialogue(String language, String answers) {
    BufferedReader in = new BufferedReader(new StringReader(answers));
    return new InitDialogue(Messages.of(language), in, new PrintWriter(shown));
  }
}
