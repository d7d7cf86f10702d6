package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;

class EditorLinksTest {

  private static final Path FILE = Path.of("/work shop/岗位/a&b.yaml");
  private static final String ENCODED = "/work%20shop/%E5%B2%97%E4%BD%8D/a%26b.yaml";

  @ParameterizedTest
  @CsvSource({
    "vscode, vscode://file*:3:14",
    "vscodium, vscodium://file*:3:14",
    "idea, idea://open?file=*&line=3&column=14",
    "x-desk:{line}/{column}{file}, x-desk:3/14*"
  })
  void aPlaceHasAnAddress(String editor, String link) throws PreviewException {
    assertThat(EditorLinks.of(editor).link(FILE, 3, 14)).isEqualTo(link.replace("*", ENCODED));
  }

  @Test
  void whoWantsNoneGetsNone() throws PreviewException {
    assertThat(EditorLinks.of("none").link(FILE, 3, 14)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "emacs", "x-desk:open", "javascript:alert('{file}')", "data:{file}", "{file}"})
  void whatIsNoEditorIsRefused(String editor) {
    assertThatThrownBy(() -> EditorLinks.of(editor))
        .isInstanceOfSatisfying(
            PreviewException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("“" + editor + "”", "{file}"));
  }
}
