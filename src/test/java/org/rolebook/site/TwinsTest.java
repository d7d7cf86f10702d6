package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/** A position written as YAML and one written as Markdown give the same site. */
final class TwinsTest {

  private static final Path TWINS = Path.of("src/test/resources/twins");

  @Test
  void bothFormsGiveTheSamePagesButForTheSourceLink(@TempDir Path folder)
      throws IOException, BuildException {
    Sites.build(TWINS.resolve("yaml"), folder.resolve("yaml"));
    Sites.build(TWINS.resolve("markdown"), folder.resolve("markdown"));
    SortedMap<String, String> yaml = Sites.contents(folder.resolve("yaml"));
    SortedMap<String, String> markdown = Sites.contents(folder.resolve("markdown"));
    yaml.remove(".rolebook-manifest");
    markdown.remove(".rolebook-manifest");
    assertThat(markdown.keySet()).isEqualTo(yaml.keySet());
    yaml.replaceAll((file, text) -> text.replace(".yaml", ".SOURCE"));
    markdown.replaceAll((file, text) -> text.replace(".md", ".SOURCE").replace(".yaml", ".SOURCE"));
    assertThat(markdown).isEqualTo(yaml);
  }
}
