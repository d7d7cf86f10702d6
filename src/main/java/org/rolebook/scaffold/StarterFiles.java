package org.rolebook.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebook.amend.BaselineText;
import org.rolebook.content.Accepted;
import org.rolebook.content.BaselineFile;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/** Takes one organisation out of the packed content folder, as it is. */
final class StarterFiles {

  private final Path folder;
  private final Settings settings;
  private final String organisation;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private StarterFiles(Path folder, Settings settings, String organisation) {
    this.folder = folder;
    this.settings = settings;
    this.organisation = organisation;
  }

  /**
   * The files of an organisation, by their paths below the content folder, and what is accepted of
   * it.
   *
   * @param languages of the new handbook; translations into others are left out
   */
  static SortedMap<String, byte[]> of(
      Starters starters, String organisation, List<String> languages, Catalogue catalogue) {
    Settings settings = starters.handbook().settings();
    StarterFiles found = new StarterFiles(starters.folder(), settings, organisation);
    found.addFiles(languages);
    found.addAccepted(BaselineFile.read(starters.folder(), settings, catalogue));
    return found.files;
  }

  private void addFiles(List<String> languages) {
    Set<String> others = new TreeSet<>(settings.publishedLanguages());
    others.removeAll(languages);
    Pattern left =
        Pattern.compile(
            others.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", ".*\\.(?:", ")\\.(?:yaml|yml|md)")));
    try (Stream<Path> paths = Files.walk(folder.resolve(organisation))) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (others.isEmpty() || !left.matcher(name).matches()) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addAccepted(BaselineFile baseline) {
    Set<Integer> others = new TreeSet<>();
    List<Accepted> entries = baseline.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (!isOwn(entries.get(i))) {
        others.add(i);
      }
    }
    String text = new BaselineText(text(baseline.path()), entries).without(others);
    files.put(settings.effectiveBaseline(), text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOwn(Accepted entry) {
    String element = String.valueOf(entry.finding().element());
    return element.equals(organisation) || element.startsWith(organisation + "/");
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
