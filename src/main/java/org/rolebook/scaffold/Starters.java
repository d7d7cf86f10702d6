package org.rolebook.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.HandbookReader;
import org.rolebook.facts.Facts;
import org.rolebook.facts.HandbookFacts;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

/** The organisations that come with Rolebook: a content folder packed with the program. */
public final class Starters implements AutoCloseable {

  private static final String SETTINGS = "/org/rolebook/starters/handbook.yaml";

  private final Catalogue catalogue;
  private final Path folder;
  private final @Nullable FileSystem archive;
  private @Nullable Handbook handbook;

  private Starters(Catalogue catalogue, Path folder, @Nullable FileSystem archive) {
    this.catalogue = catalogue;
    this.folder = folder;
    this.archive = archive;
  }

  /**
   * Opens the folder, in the program's jar or beside its classes.
   *
   * @throws UncheckedIOException if the program cannot read its own jar
   */
  public static Starters open(Catalogue catalogue) {
    URL settings = Objects.requireNonNull(Starters.class.getResource(SETTINGS), SETTINGS);
    try {
      if (settings.openConnection() instanceof JarURLConnection jar) {
        URI file = jar.getJarFileURL().toURI();
        FileSystem archive = FileSystems.newFileSystem(Path.of(file), (ClassLoader) null);
        return new Starters(catalogue, parent(archive.getPath(jar.getEntryName())), archive);
      }
      return new Starters(catalogue, parent(Path.of(settings.toURI())), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The starters in reading order, with their names in a language. */
  public List<Starter> list(String language) {
    Organisation organisation = Organisation.of(handbook());
    return HandbookFacts.of(organisation, catalogue).organisations().stream()
        .map(facts -> starter(facts, organisation.handbook(), language))
        .toList();
  }

  /** The content folder. */
  Path folder() {
    return folder;
  }

  /** What the folder says. */
  Handbook handbook() {
    Handbook read = handbook;
    if (read == null) {
      try {
        read = new HandbookReader(catalogue).read(folder).handbook();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      handbook = read;
    }
    return read;
  }

  @Override
  public void close() {
    try {
      if (archive != null) {
        archive.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Starter starter(Facts facts, Handbook handbook, String language) {
    String name =
        Objects.requireNonNull(handbook.units().get(facts.id()))
            .name()
            .in(language, handbook.defaultLanguage())
            .text();
    return new Starter(
        facts.id(), name, facts.units() - 1, facts.positions(), facts.kpis().total());
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }
}
