package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Publishing cannot go on. The words come from the message catalogue by {@link #key()}. */
public final class PublishException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A disk with less than this many bytes left is called full. */
  private static final long FULL = 4096;

  /** Why publishing cannot go on. */
  public enum Kind {
    /** Another build is publishing into the same output. */
    BUSY,
    /** The output, or a folder above it, is something else than a folder. */
    NOT_A_FOLDER,
    /** Something that was not published by Rolebook stands where a file or folder must be. */
    OBSTRUCTED,
    /** The file system or the locale of the process cannot express a file name. */
    UNENCODABLE_NAME,
    /** A permission is missing. */
    DENIED,
    /** The disk is full. */
    DISK_FULL,
    /** Anything else; the reason is the operating system's. */
    FAILED
  }

  private final Kind kind;
  private final String place;
  private final String reason;

  PublishException(Kind kind, Path place) {
    this(kind, place.toString(), "", null);
  }

  PublishException(Kind kind, String place, String reason, @Nullable Throwable cause) {
    super(key(kind) + ": " + place + (reason.isEmpty() ? "" : " (" + reason + ")"), cause);
    this.kind = kind;
    this.place = place;
    this.reason = reason;
  }

  /** Tells by a failure of the file system why publishing cannot go on. */
  static PublishException of(Path place, IOException cause) {
    return new PublishException(kind(place, cause), place(place, cause), reason(cause), cause);
  }

  /** Why publishing cannot go on. */
  public Kind kind() {
    return kind;
  }

  /** The file or folder that it is about. */
  public String place() {
    return place;
  }

  /** Key of the message: {@code publish.} and the kind in lower case with hyphens. */
  public String key() {
    return key(kind);
  }

  /**
   * What fills the message: {0} the place, {1} the reason the system gives, empty if the kind says
   * all.
   */
  public List<String> arguments() {
    return List.of(place, reason);
  }

  private static String key(Kind kind) {
    return "publish." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Kind kind(Path place, IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return Kind.DENIED;
    }
    if (cause instanceof NotDirectoryException) {
      return Kind.OBSTRUCTED;
    }
    return isFull(place.toAbsolutePath()) ? Kind.DISK_FULL : Kind.FAILED;
  }

  private static boolean isFull(@Nullable Path place) {
    if (place == null) {
      return false;
    }
    try {
      return Files.exists(place)
          ? Files.getFileStore(place).getUsableSpace() < FULL
          : isFull(place.getParent());
    } catch (IOException e) {
      return false; // only the name of the failure is at stake
    }
  }

  private static String place(Path place, IOException cause) {
    return cause instanceof FileSystemException failure && failure.getFile() != null
        ? Objects.requireNonNull(failure.getFile())
        : place.toString();
  }

  private static String reason(IOException cause) {
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
