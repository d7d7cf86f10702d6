package org.rolebook.render;

import org.jspecify.annotations.Nullable;
import org.rolebook.render.markdown.LinkResolver;
import org.rolebook.render.markdown.ResolvedReference;

/** Resolves nothing: for names, in which references stand as they are written. */
enum NoLinks implements LinkResolver {
  /** The only one. */
  INSTANCE;

  @Override
  public ResolvedReference reference(String written) {
    return new ResolvedReference(written, "");
  }

  @Override
  public @Nullable String relative(String path) {
    return null;
  }
}
