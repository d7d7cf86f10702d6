package org.rolebook.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;

/**
 * What a build is asked to do. Each component is one Maven parameter and one option of the command
 * line, except the last two, which the adapters find out themselves.
 *
 * @param content the content folder
 * @param output the folder of the finished site
 * @param templates folder of own templates, each replacing the built-in one of the same name; null
 *     for none
 * @param audience for whom the site is made; null for the widest audience
 * @param lang BCP 47 tag of the messages; null for the handbook's own first language
 * @param failOn mildest severity at which nothing is published
 * @param contentName how the content folder is called in messages, such as {@code content}
 * @param today the date against which expiry dates are held
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
}
