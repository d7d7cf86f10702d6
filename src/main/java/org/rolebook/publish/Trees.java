package org.rolebook.publish;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the JDK lacks for trees of files; no method follows a symbolic link inside a tree. */
final class Trees {

  private Trees() {}

  /** Deletes a tree, if there is one. */
  static void delete(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(root, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      open(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }

  /** Lets its owner take files out of a folder that is about to be deleted. */
  static void open(Path folder) {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    try {
      if (view != null && !Files.isWritable(folder)) {
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        permissions.add(PosixFilePermission.OWNER_WRITE);
        view.setPermissions(permissions);
      }
    } catch (IOException e) {
      return; // deleting from it tells what is wrong
    }
  }

  /** A file's path below a root, with {@code /} as separator. */
  static String below(Path root, Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Whether a folder and all between it and the root are folders, not links to some. */
  static boolean isInside(Path root, Path folder) {
    return folder.equals(root)
        ? isFolder(root)
        : isFolder(folder) && isInside(root, parent(folder));
  }

  /** The folder of a path that is known to be below another folder. */
  static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("has no parent: " + path);
    }
    return parent;
  }

  /** Creates the missing folders between a root and a folder below it, but not through a link. */
  static void makeFolders(Path root, Path folder) throws IOException {
    if (folder.equals(root)) {
      return;
    }
    makeFolders(root, parent(folder));
    try {
      if (!isFolder(folder)) {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException e) {
      if (!isFolder(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
    }
  }

  /** Whether it is a file, not a link to one, of a size. */
  static boolean isFile(Path file, long size) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
  }

  /** Whether a file, not a link to one, has exactly these bytes. */
  static boolean holds(Path file, byte[] bytes) throws IOException {
    if (!isFile(file, bytes.length)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
    }
  }

  /** Gives a file a second name; where the file system cannot, makes a copy. */
  static void link(Path from, Path to) throws IOException {
    if (Files.isSymbolicLink(from)) {
      Files.createSymbolicLink(to, Files.readSymbolicLink(from));
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Gives a folder the permissions of another one, where there are such. */
  static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}
