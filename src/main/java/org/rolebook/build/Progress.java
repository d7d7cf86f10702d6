package org.rolebook.build;

import java.util.Locale;
import org.rolebook.i18n.Messages;

/** Is told how far a build has come. Nothing that a build makes depends on it. */
public interface Progress {

  /** Wants to be told nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, int total) {}

        @Override
        public void step() {}
      };

  /** A part of a build. */
  enum Stage {
    READ,
    CHECK,
    PLAN,
    RENDER,
    PUBLISH,
    PACK;

    /** What it does, in a word. */
    public String name(Messages words) {
      return words.text("build.stage." + name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A stage begins, so the one before has ended. A stage may come back.
   *
   * @param total how often {@link #step} will be called in it, about; 0 if that is not known
   */
  void begin(Stage stage, int total);

  /** One more page is made; may be called from several threads. */
  void step();

  /** Work goes on within a stage; called often, and from several threads. */
  default void goOn() {}

  /** The handbook is read, and its language known. */
  default void speak(Messages words) {}
}
