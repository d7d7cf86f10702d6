package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;

/** Damaged copies of a rich position, made from a fixed seed: each is read, whatever is in it. */
class HostileContentTest {

  private static final Path TWINS = Path.of("src/test/resources/twins");
  private static final List<String> SCRAPS =
      List.of(
          "\n", "  ", "\t", ": ", "：", "- ", "[", "]", "{", "}", "\"", "'", "#", "## ", "### ", "|",
          "\n---\n", "&a ", "*a", "<<: ", "!!x ", "> ", "```\n", "<!--", "-->", "\0", "\u2028", "无",
          "1. ", "[[", "]]", "%", "@", "\\", "\r", "𠮷", "null", "~", "\n\n", "|---|");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yaml/operations/operations-director.yaml",
        "markdown/operations/operations-director.md"
      })
  void damagedFilesAreReadAndToldAbout(String twin) throws IOException {
    String sound = Files.readString(TWINS.resolve(twin));
    Random random = new Random(20_260_101);
    Contents contents = Contents.in(folder).file("unit.yaml", "name: 公司");
    for (int i = 0; i < 300; i++) {
      String name = "p" + i + twin.substring(twin.lastIndexOf('.'));
      contents.bytes(name, damaged(sound, random).getBytes(StandardCharsets.UTF_8));
    }
    ReadResult read = contents.read();

    assertThat(read.handbook().positions()).hasSize(300);
    for (String language : List.of("zh-CN", "en")) {
      Messages messages = Messages.of(language);
      read.diagnostics()
          .forEach(
              found -> {
                String key = "rule." + found.rule() + "." + found.variant();
                assertThat(messages.text(key, found.arguments()))
                    .doesNotContain("{0}", "Exception");
                assertThat(found.span().line()).isPositive();
              });
    }
  }

  private static String damaged(String sound, Random random) {
    StringBuilder text = new StringBuilder(sound);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int removed = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
      text.replace(
          at, Math.min(text.length(), at + removed), SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return text.toString();
  }
}
