package org.rolebook.render.view;

/**
 * Somebody with whom a position works.
 *
 * @param link who it is
 * @param way who says so: {@code both}, {@code names} for the position alone, {@code named} for the
 *     other alone, {@code self} for further holders of the same position
 */
public record Partner(Link link, String way) {}
