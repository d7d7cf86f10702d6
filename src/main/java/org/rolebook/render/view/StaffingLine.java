package org.rolebook.render.view;

/**
 * One line of the staffing table: stated against counted.
 *
 * @param position the position
 * @param declared posts as the table states; empty if not stated
 * @param counted posts as the position states; empty if not stated
 * @param differs whether both are stated and differ
 */
public record StaffingLine(Link position, String declared, String counted, boolean differs) {}
