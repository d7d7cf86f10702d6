package org.rolebook.render;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Gives out templates that can be stopped, and of the user's none that makes templates of texts:
 * those could neither be stopped nor told from content.
 */
final class SandboxConfiguration extends Configuration {

  private static final Pattern INTERPRET = Pattern.compile("\\?\\s*interpret(?![A-Za-z0-9_])");

  private final Predicate<String> own;
  private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A configuration.
   *
   * @param own whether a template, by its name, is the user's
   */
  SandboxConfiguration(Predicate<String> own) {
    super(VERSION_2_3_34);
    this.own = own;
  }

  @Override
  public synchronized Template getTemplate(
      String name,
      Locale locale,
      Object condition,
      String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null && prepared.add(template)) {
      requireNoInterpretation(template);
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return template;
  }

  /** Looks at the template as it was understood: however it is written, it reads the same there. */
  private void requireNoInterpretation(Template template) throws ParseException {
    if (own.test(template.getName()) && INTERPRET.matcher(template.toString()).find()) {
      throw new Interpretation(template);
    }
  }

  /** A template makes templates of texts. */
  static final class Interpretation extends ParseException {

    private static final long serialVersionUID = 1L;

    Interpretation(Template template) {
      super("?interpret", template, 1, 1, 1, 1);
    }
  }
}
