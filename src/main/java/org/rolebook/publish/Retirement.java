package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the previous output after it was replaced. A foreign file that came or changed while the
 * new tree was being staged is not in that tree yet, or in an older state: it is moved there.
 */
final class Retirement extends SimpleFileVisitor<Path> {

  private final Path discard;
  private final Path output;
  private final Manifest last;
  private final Manifest next;

  Retirement(Workspace workspace) throws IOException {
    this.discard = workspace.discard();
    this.output = workspace.output();
    this.last = Manifest.read(discard);
    this.next = Manifest.read(output);
  }

  /** Deletes the tree, if there is one; its manifest last, since it tells what is foreign. */
  void run() throws IOException {
    if (Files.exists(discard, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(discard, this);
      Trees.delete(discard);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    Trees.open(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = Trees.below(discard, file);
    if (path.equals(Manifest.NAME)) {
      return FileVisitResult.CONTINUE;
    }
    if (isForeign(path) && isMissing(output.resolve(discard.relativize(file)), attributes)) {
      rescue(file);
    } else {
      Files.delete(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isForeign(String path) {
    return !last.has(path) && !next.has(path) && !Workspace.isOwn(path);
  }

  private static boolean isMissing(Path carried, BasicFileAttributes attributes)
      throws IOException {
    return !Files.exists(carried, LinkOption.NOFOLLOW_LINKS)
        || (attributes.isRegularFile() && isNewer(attributes, carried));
  }

  private static boolean isNewer(BasicFileAttributes attributes, Path carried) throws IOException {
    FileTime time = Files.getLastModifiedTime(carried, LinkOption.NOFOLLOW_LINKS);
    return attributes.lastModifiedTime().compareTo(time) > 0;
  }

  private void rescue(Path file) throws IOException {
    Path target = output.resolve(discard.relativize(file));
    Trees.makeFolders(output, Trees.parent(target));
    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (!folder.equals(discard)) {
      Files.delete(folder);
    }
    return FileVisitResult.CONTINUE;
  }
}
