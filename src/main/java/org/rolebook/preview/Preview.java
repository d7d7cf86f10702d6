package org.rolebook.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;

/**
 * A handbook that is served while it is being written. The last good site stays until the next one
 * is whole; nothing is written to the disk.
 */
public final class Preview implements AutoCloseable {

  private final PreviewRequest request;
  private final PreviewLog log;
  private final Stage stage = new Stage();
  private final Rebuild rebuild;
  private final BuildLoop loop;
  private final SiteServer server;
  private final List<FolderWatch> watches = new ArrayList<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private boolean closed;

  private Preview(PreviewRequest request, PreviewLog log) throws PreviewException {
    this.request = request;
    this.log = new OrderlyLog(log);
    EditorLinks links = EditorLinks.of(request.editor());
    Port port = Port.open(request.address(), request.port());
    this.rebuild = new Rebuild(request, this.log, stage, links);
    this.loop = new BuildLoop(rebuild::run);
    this.server = new SiteServer(port, stage, request.words());
    port.substituted()
        .ifPresent(usual -> this.log.warn(words("preview.port", usual, port.number())));
  }

  /**
   * Builds a handbook for the first time and serves it, with what is wrong if it cannot be built.
   *
   * @throws PreviewException if the address or the port cannot be served, or an option is wrong
   * @throws BuildException if there is no such handbook at all, or an option is wrong
   */
  public static Preview start(PreviewRequest request, PreviewLog log)
      throws PreviewException, BuildException {
    Preview preview = new Preview(request, log);
    boolean started = false;
    try {
      preview.start();
      started = true;
      return preview;
    } finally {
      if (!started) {
        preview.close();
      }
    }
  }

  private void start() throws BuildException {
    BuildRequest build = request.build().get();
    log.tell(words("preview.building"));
    watch(build.content());
    if (build.templates() != null) {
      watch(build.templates());
    }
    rebuild.first();
    server.start();
    loop.start();
    log.tell(words("preview.serving", address()));
  }

  private void watch(Path folder) {
    FolderWatch watch = new FolderWatch(folder, loop::changed, this::warnOfBlindness);
    watches.add(watch);
    watch.start();
  }

  private void warnOfBlindness(Path folder, String reason) {
    log.warn(words("preview.unwatchable", folder, reason));
  }

  /** Where the site is to be seen: an address for browsers, with a slash at its end. */
  public String address() {
    return server.address();
  }

  /** The site that is served. */
  Site site() {
    return stage.scene().site();
  }

  /** Serves until the process is told to end, this thread is interrupted or {@link #close()}. */
  public void serve() {
    Thread hook = new Thread(this::close, "rolebook-preview-end");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      close();
      forget(hook);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending, by this very hook
    }
  }

  /** Frees the port and ends all threads; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    watches.forEach(FolderWatch::close);
    loop.close();
    stage.close();
    server.close();
    log.tell(words("preview.stopped"));
    stopped.countDown();
  }

  private String words(String key, Object... arguments) {
    return rebuild.words().text(key, arguments);
  }
}
