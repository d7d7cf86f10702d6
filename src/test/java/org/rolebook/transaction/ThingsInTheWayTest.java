package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/** A folder of somebody's where a page must be, a file of somebody's where a folder must be. */
class ThingsInTheWayTest {

  private final Generations both;
  private final Path output;

  ThingsInTheWayTest(@TempDir Path folder) throws Exception {
    both = Generations.in(folder, folder.resolve("public/handbook"));
    output = both.output();
    both.begin(0);
  }

  @Test
  void aFolderInThePlaceOfAFileStopsTheBuildAndStays() throws Exception {
    List<String> paths = List.copyOf(both.site(1).keySet());
    for (int i = 0; i < paths.size(); i += step(paths.size())) {
      Path place = output.resolve(paths.get(i));
      Files.deleteIfExists(place);
      Files.createDirectories(place);
      Files.writeString(place.resolve("by-hand.txt"), "by hand");
      refusedAt(place);
      Tree.delete(place);
      both.build(0);
      both.assertStands(0, paths.get(i));
    }
  }

  @Test
  void aFileInThePlaceOfAFolderStopsTheBuildAndStays() throws Exception {
    TreeSet<String> folders = new TreeSet<>();
    for (String path : both.site(1).keySet()) {
      if (path.contains("/")) {
        folders.add(path.substring(0, path.indexOf('/')));
      }
    }
    for (String folder : folders) {
      Path place = output.resolve(folder);
      Tree.delete(place);
      Files.writeString(place, "by hand");
      refusedAt(place);
      Files.delete(place);
      both.build(0);
      both.assertStands(0, folder);
    }
  }

  private void refusedAt(Path place) throws Exception {
    SortedMap<String, String> before = Tree.of(Objects.requireNonNull(output.getParent()));
    assertThatExceptionOfType(BuildException.class)
        .isThrownBy(() -> both.build(1))
        .matches(e -> BuildWorker.key(e).equals("publish.obstructed"), "obstructed")
        .matches(
            e -> String.valueOf(e.getMessage()).contains(place.getFileName() + ""), "names it");
    assertThat(Tree.of(Objects.requireNonNull(output.getParent()))).isEqualTo(before);
  }

  private static int step(int size) {
    return Math.max(1, size / Rounds.orUsual(8));
  }
}
