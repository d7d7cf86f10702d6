package org.rolebook.render.view;

import java.util.List;

/**
 * The findings of one rule.
 *
 * @param id id of the rule
 * @param title the rule in a few words
 * @param severity {@code error}, {@code warning} or {@code info}: that of the worst finding
 * @param label the word for it
 * @param findings what was found, by place
 */
public record HealthRule(
    String id, String title, String severity, String label, List<HealthFinding> findings) {

  /** Keeps an immutable copy. */
  public HealthRule {
    findings = List.copyOf(findings);
  }
}
