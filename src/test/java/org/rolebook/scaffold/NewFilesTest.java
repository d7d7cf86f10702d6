package org.rolebook.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

  @TempDir private Path temp;

  @Test
  void filesAndFoldersAreMade() throws IOException {
    Path folder = temp.resolve("新 手册/deep");
    NewFiles.write(folder, files("a.txt", "b/c.txt"));
    assertThat(tree(folder)).containsExactly("a.txt", "b", "b/c.txt");
    assertThat(Files.readString(folder.resolve("b/c.txt"))).isEqualTo("new b/c.txt");
  }

  @Test
  void whatIsThereAlreadyIsTold() throws IOException {
    Files.writeString(temp.resolve("b.txt"), "old");
    assertThat(NewFiles.present(temp, files("a.txt", "b.txt"))).containsExactly("b.txt");
  }

  @Test
  void whereOneFileCannotBeWrittenEverythingStaysAsItWas() throws IOException {
    Files.writeString(temp.resolve("a.txt"), "old a");
    Files.writeString(temp.resolve("z"), "a file where a folder should be");
    assertThatThrownBy(() -> NewFiles.write(temp, files("a.txt", "new/b.txt", "z/c.txt")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(tree(temp)).containsExactly("a.txt", "z");
    assertThat(Files.readString(temp.resolve("a.txt"))).isEqualTo("old a");
  }

  @Test
  void aFailedNewFolderLeavesNothing() throws IOException {
    Files.writeString(temp.resolve("file"), "");
    Path below = temp.resolve("file/folder");
    assertThatThrownBy(() -> NewFiles.write(below, files("a.txt")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(tree(temp)).containsExactly("file");
  }

  private static SortedMap<String, byte[]> files(String... paths) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : paths) {
      files.put(path, ("new " + path).getBytes(UTF_8));
    }
    return files;
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
