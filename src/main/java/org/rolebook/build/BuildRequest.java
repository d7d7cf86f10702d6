package org.rolebook.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;

/**
 * What a build is asked to do. Each component is one Maven parameter and one option of the command
 * line, except {@code contentName}, which the adapters find out themselves.
 *
 * @param content the content folder
 * @param output the folder of the finished site
 * @param templates folder of own templates, each replacing the built-in one of the same name; null
 *     for none
 * @param audience for whom the site is made; null for the widest audience
 * @param lang BCP 47 tag of the messages; null for the handbook's own first language
 * @param failOn mildest severity at which nothing is published
 * @param contentName how the content folder is called in messages, such as {@code content}
 * @param today the day against which dates of review and of expiry are held
 */
public record BuildRequest(
    Path content,
    Path output,
    @Nullable Path templates,
    @Nullable String audience,
    @Nullable String lang,
    Severity failOn,
    String contentName,
    LocalDate today) {

  /** The same request on another day. */
  public BuildRequest on(LocalDate day) {
    return new BuildRequest(content, output, templates, audience, lang, failOn, contentName, day);
  }

  /** The same request for another audience, with a folder of its own. */
  BuildRequest forAudience(String name, Path folder) {
    return new BuildRequest(content, folder, templates, name, lang, failOn, contentName, today);
  }

  /**
   * The day that a user named.
   *
   * @param present the one that is meant where none is named
   * @throws BuildException if it is no day
   */
  public static LocalDate day(@Nullable String written, LocalDate present) throws BuildException {
    try {
      return written == null ? present : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new RequestException("build.bad-date", String.valueOf(written));
    }
  }
}
