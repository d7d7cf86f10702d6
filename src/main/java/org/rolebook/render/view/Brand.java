package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * How the handbook looks like its owner.
 *
 * @param logo relative address of the image; empty if there is none
 * @param footer text at the foot of each page; null if there is none
 */
public record Brand(String logo, @Nullable Text footer) {}
