package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

  @ParameterizedTest
  @CsvSource({
    "handbook.yaml, true",
    "shop/assets/logo.svg, true",
    ".accepted.yaml, true",
    "shop/4913.yaml, true",
    ".git/HEAD, false",
    ".git, false",
    "shop/.idea/workspace.xml, false",
    "shop/.manager.yaml.swp, false",
    "shop/.#manager.yaml, false",
    "shop/manager.yaml~, false",
    "shop/4913, false"
  })
  void whatEditorsAndVersionControlLeaveIsNoSource(Path path, boolean source) {
    assertThat(Relevance.isSource(path)).isEqualTo(source);
  }
}
