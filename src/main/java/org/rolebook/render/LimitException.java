package org.rolebook.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A template of the user takes more than it may. */
@SuppressWarnings("serial") // never serialised
final class LimitException extends IOException {

  /** What it takes too much of. */
  enum Kind {
    OUTPUT("limits.templateOutput"),
    TIME("limits.templateSeconds");

    private final String setting;

    Kind(String setting) {
      this.setting = setting;
    }

    /** The setting in handbook.yaml. */
    String setting() {
      return setting;
    }
  }

  private final Kind kind;
  private final int limit;
  private final TemplateException place;

  LimitException(Kind kind, int limit, TemplateException place) {
    super(kind + " " + limit, place);
    this.kind = kind;
    this.limit = limit;
    this.place = place;
  }

  /** A fault that stands at the place that an environment has reached. */
  static TemplateException place(@Nullable Environment environment) {
    return new TemplateException("limit", environment);
  }

  Kind kind() {
    return kind;
  }

  int limit() {
    return limit;
  }

  TemplateException place() {
    return place;
  }
}
