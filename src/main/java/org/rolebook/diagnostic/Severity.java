package org.rolebook.diagnostic;

import java.util.Locale;

/** How bad a finding is, from the worst to the mildest; {@link #OFF} switches a rule off. */
public enum Severity {
  /** The content is wrong; a build fails. */
  ERROR,
  /** The content is probably wrong; a build goes on unless {@code failOn} says otherwise. */
  WARNING,
  /** A hint, such as a missing optional field. */
  INFO,
  /** Not reported. */
  OFF;

  /**
   * The severity of that lower-case name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Severity of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The lower-case name, as written in {@code handbook.yaml} and in reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this severity is as bad as {@code limit} or worse; nothing reaches {@link #OFF}. */
  public boolean reaches(Severity limit) {
    return limit != OFF && compareTo(limit) <= 0;
  }
}
