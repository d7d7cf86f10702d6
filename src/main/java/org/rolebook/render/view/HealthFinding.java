package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param element page of what it is about; null if there is none
 * @param message what is wrong, plain
 * @param hint how to mend it, plain; empty if there is nothing to say
 * @param place file and line
 * @param edit address at which the file is edited; empty if not known
 * @param reason why it was accepted; empty if it was not
 * @param expires until when; empty for ever
 */
public record HealthFinding(
    @Nullable Link element,
    String message,
    String hint,
    String place,
    String edit,
    String reason,
    String expires) {}
