package org.rolebook.render.view;

/**
 * An index in the list of all.
 *
 * @param link the index
 * @param about the question that it answers
 * @param count how much it holds, in words
 */
public record IndexCard(Link link, String about, String count) {}
