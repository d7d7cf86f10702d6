package org.rolebook.preview;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildRequest;
import org.rolebook.i18n.Messages;

/**
 * What a preview is asked to do.
 *
 * @param build what is built; asked before each build, since a day may pass in between
 * @param address name or number of the network address that is served
 * @param port the port, 0 for any free one; null for the usual one or, where that is taken, another
 * @param editor where links to the sources lead: the name of an editor, a pattern, or {@code none}
 * @param words language of what is said before the handbook's own is known
 */
public record PreviewRequest(
    Supplier<BuildRequest> build,
    String address,
    @Nullable Integer port,
    String editor,
    Messages words) {

  /** The address that nobody but this machine can reach. */
  public static final String LOCAL = "127.0.0.1";

  /** The editor whose links are made where none is named. */
  public static final String USUAL_EDITOR = "vscode";
}
