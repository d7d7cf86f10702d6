package org.rolebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {

  private final SitePaths paths = new SitePaths();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "a//b",
        "a/",
        "./a",
        "a/.",
        "..",
        "../a",
        "a/../b",
        "a\\b",
        "a\0b",
        "a\nb",
        "a\u007f",
        "a\u0085",
        "\ud800",
        ".rolebook-manifest",
        ".Rolebook-Staging/a"
      })
  void pathsThatAreNotPlainAreRefused(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> paths.claim(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "岗位/运营 总监.html", ".nojekyll", "...", "a/.b", "a/.rolebook-x", "😀"})
  void plainPathsAreTaken(String path) {
    assertThat(SitePaths.isPlain(path)).isTrue();
    paths.claim(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Caf\u00e9/Page", "CAFE\u0301/page", "caf\u00c9/pAGE", "caf\u00e9/page"})
  void letterCaseAndUnicodeFormMakeNoDifference(String path) {
    paths.claim("caf\u00e9/page");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> paths.claim(path))
        .withMessageContaining(path);
  }

  @Test
  void lettersWithTwoLowerCaseFormsMeet() {
    paths.claim("\u03c3");

    assertThatIllegalArgumentException().isThrownBy(() -> paths.claim("\u03c2"));
  }

  @Test
  void whatFileSystemsTellApartIsNotTakenForEqual() {
    paths.claim("strasse");
    paths.claim("straße");
    paths.claim("a/b");
    paths.claim("A/c");
  }

  @Test
  void aPathIsEitherAFileOrAFolder() {
    paths.claim("a/b/c");
    assertThatIllegalArgumentException().isThrownBy(() -> paths.claim("a/B"));

    paths.claim("x/y");
    assertThatIllegalArgumentException().isThrownBy(() -> paths.claim("X/Y/z"));
  }
}
