package org.rolebook.build;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the file of accepted findings.
 *
 * @param action whether to put findings in or to take entries out
 * @param reason why findings are accepted; blank if nobody said
 * @param expires last day on which they are accepted; null for ever
 */
public record BaselineRequest(Action action, String reason, @Nullable LocalDate expires) {

  /** What can be done. */
  public enum Action {
    /** Accepts all findings that can be. */
    WRITE,
    /** Takes out entries without a finding. */
    PRUNE
  }

  /**
   * Reads what a user wrote.
   *
   * @param action {@code write} or {@code prune}
   * @param reason why; null if not said
   * @param expires an ISO date; null if not said
   * @throws BuildException if the action or the date cannot be read
   */
  public static BaselineRequest of(String action, @Nullable String reason, @Nullable String expires)
      throws BuildException {
    Action wanted =
        switch (action) {
          case "write" -> Action.WRITE;
          case "prune" -> Action.PRUNE;
          default -> throw new RequestException("baseline.bad-action", action);
        };
    return new BaselineRequest(wanted, reason == null ? "" : reason.strip(), date(expires));
  }

  private static @Nullable LocalDate date(@Nullable String text) throws BuildException {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new RequestException("baseline.bad-date", String.valueOf(text));
    }
  }
}
