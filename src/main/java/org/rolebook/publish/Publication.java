package org.rolebook.publish;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.RenderedFile;

/**
 * One publication on its way. Nothing that a reader of the output can see changes before {@link
 * #commit()}; closing without it discards everything.
 */
public final class Publication implements AutoCloseable {

  private enum State {
    OPEN,
    BROKEN,
    COMMITTED,
    CLOSED
  }

  private final Workspace workspace;
  private final OutputLock lock;
  private final Mover mover;
  private final Staging staging;
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private volatile State state = State.OPEN;

  Publication(Workspace workspace, OutputLock lock, Mover mover) {
    this.workspace = workspace;
    this.lock = lock;
    this.mover = mover;
    this.staging = new Staging(workspace);
  }

  /**
   * Stages one file; its bytes are on the disk when this returns. All files of the site must be
   * added, changed or not. May be called from several threads. After a failure the publication can
   * only be closed.
   *
   * @throws PublishException if the file cannot be written
   * @throws IllegalArgumentException if the path is not a plain relative path, or is taken by
   *     another file of this publication (letter case and Unicode form make no difference)
   * @throws IllegalStateException if the publication is committed, closed or has failed
   */
  public void add(RenderedFile file) {
    Lock shared = gate.readLock();
    shared.lock();
    try {
      requireOpen();
      stage(file);
    } finally {
      shared.unlock();
    }
  }

  private void stage(RenderedFile file) {
    boolean staged = false;
    try {
      if (file.body() instanceof PresentFile present) {
        staging.keep(file.path(), present);
      } else if (file.isHeld()) {
        staging.put(file.path(), file.bytes());
      } else {
        staging.put(file.path(), file.body());
      }
      staged = true;
    } catch (IOException e) {
      throw PublishException.of(workspace.output().resolve(file.path()), e);
    } finally {
      if (!staged) {
        state = State.BROKEN;
      }
    }
  }

  /**
   * A file of the previous publication, to be added again as it stands there, unread.
   *
   * @return null if there is none of that path
   */
  public @Nullable RenderedFile present(String path) {
    PresentFile file = staging.present(path);
    return file == null ? null : new RenderedFile(path, file);
  }

  /**
   * Makes the added files the site. Files of the previous publication that were not added are
   * removed, unless somebody changed them since; files that were never published stay.
   *
   * @throws PublishException if the site cannot be put in place; the previous one is then whole, or
   *     (only where the output cannot be renamed) the next {@link Publisher#begin()} completes it
   * @throws IllegalStateException if the publication is committed, closed or has failed
   */
  public PublishResult commit() {
    Lock exclusive = gate.writeLock();
    exclusive.lock();
    try {
      requireOpen();
      state = State.BROKEN;
      PublishResult result = staging.complete();
      new Swap(workspace, mover).run();
      state = State.COMMITTED;
      return result;
    } catch (IOException e) {
      throw PublishException.of(workspace.output(), e);
    } finally {
      exclusive.unlock();
    }
  }

  /**
   * Discards what is staged, unless it was committed, and unlocks the output; a second call does
   * nothing.
   *
   * @throws PublishException if the staged files cannot be deleted
   */
  @Override
  public void close() {
    Lock exclusive = gate.writeLock();
    exclusive.lock();
    try {
      if (state != State.CLOSED) {
        state = State.CLOSED;
        discard();
      }
    } catch (IOException e) {
      throw PublishException.of(workspace.output(), e);
    } finally {
      exclusive.unlock();
    }
  }

  private void discard() throws IOException {
    try (lock) {
      Trees.delete(workspace.staging());
    }
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new IllegalStateException("publication is " + state);
    }
  }
}
