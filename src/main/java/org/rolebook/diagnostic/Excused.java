package org.rolebook.diagnostic;

/**
 * A finding that was accepted.
 *
 * @param finding the finding
 * @param reason why it was accepted
 * @param expires last day on which it is accepted, as year-month-day; empty for ever
 */
public record Excused(Diagnostic finding, String reason, String expires) {}
