package org.rolebook.model;

/**
 * One line of the reporting graph.
 *
 * @param superior id of a position or external body
 * @param subordinate id of a position
 * @param dotted whether it is a functional line rather than the solid one
 */
public record ReportingLine(String superior, String subordinate, boolean dotted) {}
