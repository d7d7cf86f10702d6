package org.rolebook.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells that something changes in a folder or below it, for good: also when the folder itself is
 * deleted and comes again, or when another folder takes its name, which the system does not tell to
 * who watches it. That is looked for a few times a second.
 */
final class FolderWatch implements AutoCloseable {

  private static final long INTERVAL = 200;

  private final Path folder;
  private final Runnable changed;
  private final BiConsumer<Path, String> blind;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "rolebook-preview-folders"));
  private @Nullable DirectoryWatcher watcher;
  private CompletableFuture<Void> end = CompletableFuture.completedFuture(null);
  private @Nullable Object identity;
  private boolean told;
  private volatile boolean unsure;

  /**
   * A watch that does not run yet.
   *
   * @param changed called at each change, from several threads
   * @param blind told once if the folder is there and cannot be watched, with the reason
   */
  FolderWatch(Path folder, Runnable changed, BiConsumer<Path, String> blind) {
    this.folder = folder;
    this.changed = changed;
    this.blind = blind;
  }

  /** Watches from now on. */
  synchronized void start() {
    lookAnew(identity(folder));
    Future<?> unused =
        clock.scheduleWithFixedDelay(this::look, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    Object present = identity(folder);
    boolean same = Objects.equals(present, identity);
    if (same && (present == null || (!end.isDone() && !unsure))) {
      return;
    }
    lookAnew(present);
    changed.run();
  }

  private void lookAnew(@Nullable Object present) {
    identity = present;
    stop();
    if (present != null) {
      watch();
    }
  }

  private void watch() {
    unsure = false;
    try {
      watcher =
          DirectoryWatcher.builder()
              .path(folder.toRealPath())
              .fileHashing(false)
              .logger(NOPLogger.NOP_LOGGER)
              .listener(new Listener())
              .build();
      Executor thread = task -> daemon(task, "rolebook-preview-watch").start();
      end = watcher.watchAsync(thread);
      if (end.isCompletedExceptionally()) {
        end.join();
      }
    } catch (IOException | CompletionException e) {
      tellOnce(e);
    }
  }

  /** Not where the folder vanished in between: that is seen when it is looked for next. */
  private void tellOnce(Throwable reason) {
    if (!told && Files.isDirectory(folder)) {
      told = true;
      Throwable root = reason;
      for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
        root = cause;
      }
      blind.accept(folder, String.valueOf(root.getMessage()));
    }
  }

  private void stop() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      unsure = true; // nothing is lost: the next watch does not need this one
    }
    watcher = null;
  }

  /** What tells a folder from another one of the same name; null if there is none. */
  private static @Nullable Object identity(Path folder) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
      return !attributes.isDirectory()
          ? null
          : attributes.fileKey() == null ? folder : attributes.fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (this) {
      stop();
    }
  }

  /** Lost events and failures make the whole folder be watched anew. */
  private final class Listener implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) {
      if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
        unsure = true;
      } else if (Relevance.isSource(event.rootPath().relativize(event.path()))) {
        changed.run();
      }
    }

    @Override
    public void onException(Exception e) {
      unsure = true;
    }
  }
}
