package org.rolebook.render.view;

/**
 * One grade; the list runs from the highest.
 *
 * @param title name
 * @param managerial {@code yes}, {@code no} or empty if not stated
 * @param id id; empty if none
 */
public record GradeView(Text title, String managerial, String id) {}
