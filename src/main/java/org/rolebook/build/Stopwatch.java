package org.rolebook.build;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;

/** Measures how long the stages of one build take, by a clock of the adapter. */
public final class Stopwatch implements Progress {

  private static final double NANOS = 1e9;

  private final LongSupplier clock;
  private final Progress next;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private @Nullable Stage running;
  private long since;

  /**
   * A watch that nothing has been measured with.
   *
   * @param clock tells nanoseconds since some moment
   * @param next is told the same as the watch
   */
  public Stopwatch(LongSupplier clock, Progress next) {
    this.clock = clock;
    this.next = next;
  }

  @Override
  public void begin(Stage stage, int total) {
    lap(stage);
    next.begin(stage, total);
  }

  @Override
  public void step() {
    next.step();
  }

  @Override
  public void goOn() {
    next.goOn();
  }

  @Override
  public void speak(Messages words) {
    next.speak(words);
  }

  /** Ends the last stage and tells what each one took, and all of them. */
  public String times(Messages words) {
    lap(null);
    String stages =
        nanos.entrySet().stream()
            .map(e -> words.text("build.time", e.getKey().name(words), seconds(e.getValue())))
            .reduce((left, right) -> words.text("build.time.and", left, right))
            .orElse("");
    return words.text("build.times", stages, seconds(sum(nanos.values())));
  }

  private void lap(@Nullable Stage stage) {
    long now = clock.getAsLong();
    if (running != null) {
      nanos.merge(running, now - since, Long::sum);
    }
    running = stage;
    since = now;
  }

  private static long sum(Collection<Long> parts) {
    return parts.stream().mapToLong(part -> part).sum();
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / NANOS);
  }
}
