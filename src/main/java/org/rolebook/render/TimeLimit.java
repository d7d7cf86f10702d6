package org.rolebook.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Fills templates that stop where they are when their time is up. */
final class TimeLimit {

  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, TimeLimit::thread);

  TimeLimit() {
    clock.setKeepAliveTime(1, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
    clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "template time limit");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Fills a template in this thread.
   *
   * @param seconds how long that may take
   * @throws LimitException if it takes longer
   */
  void process(Environment environment, int seconds) throws TemplateException, IOException {
    Alarm alarm = new Alarm(Thread.currentThread(), environment);
    Future<?> later = clock.schedule(alarm, seconds, TimeUnit.SECONDS);
    try {
      environment.process();
    } catch (RuntimeException | TemplateException | IOException e) {
      TemplateException place = alarm.end();
      if (place != null) {
        throw new LimitException(LimitException.Kind.TIME, seconds, place);
      }
      throw e;
    } finally {
      later.cancel(false);
      alarm.end();
    }
  }

  /** Interrupts a thread, unless what it watches has ended; templates look for that in loops. */
  private static final class Alarm implements Runnable {

    private final Thread thread;
    private final Environment environment;
    private boolean over;
    private @Nullable TemplateException place;

    Alarm(Thread thread, Environment environment) {
      this.thread = thread;
      this.environment = environment;
    }

    @Override
    public synchronized void run() {
      if (!over) {
        place = look();
        thread.interrupt();
      }
    }

    /** The environment works on: what is seen of it may be torn, and is then not shown. */
    private TemplateException look() {
      try {
        TemplateException seen = LimitException.place(environment);
        return seen.getLineNumber() == null ? LimitException.place(null) : seen;
      } catch (RuntimeException e) {
        return LimitException.place(null);
      }
    }

    /** Ends the watch; tells where time was up, or null if it was not. */
    synchronized @Nullable TemplateException end() {
      if (!over && place != null) {
        Thread.interrupted();
      }
      over = true;
      return place;
    }
  }
}
