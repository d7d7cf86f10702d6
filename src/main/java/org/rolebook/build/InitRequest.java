package org.rolebook.build;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new handbook is to be. What is null or empty is asked for, or else taken as usual.
 *
 * @param folder the folder of the project; made if it is not there
 * @param starter {@code minimal}, or the organisation to begin with; null for the minimal one
 * @param languages BCP 47 tags, the default language first; empty for that of the messages
 * @param title title of the handbook; null to make one of the name of the organisation
 * @param pom whether to write a pom.xml; null for no
 * @param force whether files that are there are replaced
 * @param version version of the Maven plugin, for the files that name it
 */
public record InitRequest(
    Path folder,
    @Nullable String starter,
    List<String> languages,
    @Nullable String title,
    @Nullable Boolean pom,
    boolean force,
    String version) {

  /** Keeps an immutable copy. */
  public InitRequest {
    languages = List.copyOf(languages);
  }
}
