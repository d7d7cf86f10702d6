package org.rolebook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.RenderedFile;

/** The new tree in the making. {@link #put} may be called from several threads. */
final class Staging {

  private final Workspace workspace;
  private final SitePaths paths = new SitePaths();
  private final ConcurrentMap<String, String> hashes = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Counting counting = new Counting();
  private final AtomicLong bytes = new AtomicLong();
  private @Nullable Manifest last;

  Staging(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What the previous publication has under a path; null if there is no such file. */
  @Nullable PresentFile present(String path) {
    String hash = last().hashes().get(path);
    return hash == null ? null : new PresentFile(workspace.output().resolve(path), hash);
  }

  private synchronized Manifest last() {
    Manifest known = last;
    if (known == null) {
      try {
        known = Manifest.read(workspace.output());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      last = known;
    }
    return known;
  }

  /** Links a file of the previous publication. */
  void keep(String path, PresentFile present) throws IOException {
    paths.claim(path);
    Path file = resolve(path);
    makeFolder(Trees.parent(file));
    Trees.link(present.file(), file);
    counting.add(path, Counting.Fate.UNCHANGED);
    hashes.put(path, present.hash());
    bytes.addAndGet(Files.size(file));
  }

  /** Writes a file, or links it if the output has it already. */
  void put(String path, byte[] content) throws IOException {
    paths.claim(path);
    Path file = resolve(path);
    Path present = workspace.output().resolve(path);
    makeFolder(Trees.parent(file));
    if (Trees.holds(present, content)) {
      Trees.link(present, file);
      counting.add(path, Counting.Fate.UNCHANGED);
    } else {
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      counting.add(path, Counting.Fate.WRITTEN);
    }
    hashes.put(path, Hashes.of(content));
    bytes.addAndGet(content.length);
  }

  /** Writes a file that is made while it is written, or links it if the output has it already. */
  void put(String path, RenderedFile.Body content) throws IOException {
    paths.claim(path);
    Path file = resolve(path);
    Path present = workspace.output().resolve(path);
    makeFolder(Trees.parent(file));
    String hash;
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      hash = Hashes.of(content, out);
    }
    long size = Files.size(file);
    if (Trees.isFile(present, size) && Hashes.of(present).equals(hash)) {
      Files.delete(file);
      Trees.link(present, file);
      counting.add(path, Counting.Fate.UNCHANGED);
    } else {
      counting.add(path, Counting.Fate.WRITTEN);
    }
    hashes.put(path, hash);
    bytes.addAndGet(size);
  }

  private Path resolve(String path) {
    try {
      return workspace.staging().resolve(path);
    } catch (InvalidPathException e) {
      throw new PublishException(PublishException.Kind.UNENCODABLE_NAME, path, e.getReason(), e);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Trees.makeFolders(workspace.staging(), folder);
      folders.add(folder);
    }
  }

  /** Adds the manifest and all that stays of the present output. */
  PublishResult complete() throws IOException {
    Manifest manifest = new Manifest(new TreeMap<>(hashes));
    Files.write(workspace.staging().resolve(Manifest.NAME), manifest.bytes());
    CarryOver carryOver = new CarryOver(workspace, last(), manifest, counting);
    carryOver.run();
    return new PublishResult(counting.files(), counting.pages(), bytes.get(), carryOver.kept());
  }
}
