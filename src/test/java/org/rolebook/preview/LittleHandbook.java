package org.rolebook.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/** The source files of a handbook that is small enough to be built a few hundred times. */
public final class LittleHandbook {

  private final Path content;
  private final @Nullable Path templates;

  private LittleHandbook(Path content, @Nullable Path templates) {
    this.content = content;
    this.templates = templates;
  }

  /** Writes a handbook in two languages, of one unit with two positions and an asset. */
  public static LittleHandbook in(Path folder) throws IOException {
    LittleHandbook handbook = new LittleHandbook(folder.resolve("content"), null);
    handbook.write("handbook.yaml", "title: 小店岗位手册\nlanguages: [zh-CN, en]\n");
    handbook.write("shop/unit.yaml", "name: 小店\nkind: organisation\nhead: manager\n");
    handbook.write("shop/manager.yaml", "title: 店长\nresponsibilities: [开店]\n");
    handbook.write("shop/店员.yaml", "title: 店员\nreportsTo: manager\nresponsibilities: [接待]\n");
    handbook.write("shop/assets/rota.txt", "Mon Tue\n");
    return handbook;
  }

  /** The same handbook with a folder of own templates. */
  public LittleHandbook with(Path own) {
    return new LittleHandbook(content, own);
  }

  /** The content folder. */
  public Path content() {
    return content;
  }

  /** A file or folder of the content. */
  public Path file(String path) {
    return content.resolve(path);
  }

  /** Writes a file in place. */
  public void write(String path, String text) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  /** Writes a file as many editors do: another one, which then takes its name. */
  public void save(String path, String text) throws IOException {
    Path aside = file(path + ".saving");
    Files.writeString(aside, text);
    Files.move(
        aside, file(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** What a build of it is asked. */
  public BuildRequest request() {
    return new BuildRequest(
        content,
        content.resolveSibling("out"),
        templates,
        null,
        null,
        Severity.ERROR,
        "content",
        LocalDate.EPOCH);
  }

  /** What a preview of it on any free port is asked. */
  public PreviewRequest preview() {
    return new PreviewRequest(this::request, PreviewRequest.LOCAL, 0, "vscode", Messages.of("en"));
  }

  /** The files of its site, made from nothing. */
  public Map<String, byte[]> site() throws BuildException {
    Map<String, byte[]> files = new TreeMap<>();
    new Engine().render(request(), files::put);
    return files;
  }
}
