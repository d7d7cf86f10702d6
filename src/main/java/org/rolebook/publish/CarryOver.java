package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes into the staged tree what stays of the present output although it was not added. */
final class CarryOver extends SimpleFileVisitor<Path> {

  private final Path output;
  private final Path staging;
  private final Manifest last;
  private final Manifest next;
  private final Counting counting;
  private final List<String> kept = new ArrayList<>();

  CarryOver(Workspace workspace, Manifest last, Manifest next, Counting counting) {
    this.output = workspace.output();
    this.staging = workspace.staging();
    this.last = last;
    this.next = next;
    this.counting = counting;
  }

  void run() throws IOException {
    if (Trees.isFolder(output)) {
      Files.walkFileTree(output, this);
    }
    Collections.sort(kept);
  }

  /** Published files that somebody changed, sorted. */
  List<String> kept() {
    return kept;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String path = Trees.below(output, folder);
    return Workspace.isOwn(path) && !path.equals(Manifest.NAME)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = Trees.below(output, file);
    if (next.has(path) || Workspace.isOwn(path)) {
      return FileVisitResult.CONTINUE;
    }
    if (last.matches(path, file)) {
      counting.add(path, Counting.Fate.REMOVED);
      return FileVisitResult.CONTINUE;
    }
    if (last.has(path)) {
      kept.add(path);
    }
    carry(file);
    return FileVisitResult.CONTINUE;
  }

  private void carry(Path file) throws IOException {
    Path target = counterpart(file);
    makeFolders(Trees.parent(target), file);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new PublishException(PublishException.Kind.OBSTRUCTED, file);
    }
    Trees.link(file, target);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null) {
      throw failure;
    }
    Path target = counterpart(folder);
    if (!last.hasBelow(Trees.below(output, folder)) && Trees.isEmpty(folder)) {
      makeFolders(target, folder);
    }
    if (Trees.isFolder(target)) {
      Trees.copyPermissions(folder, target);
    }
    return FileVisitResult.CONTINUE;
  }

  private void makeFolders(Path target, Path foreign) throws IOException {
    try {
      Trees.makeFolders(staging, target);
    } catch (NotDirectoryException e) {
      throw new PublishException(PublishException.Kind.OBSTRUCTED, foreign);
    }
  }

  private Path counterpart(Path present) {
    return staging.resolve(output.relativize(present));
  }
}
