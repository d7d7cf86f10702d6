package org.rolebook.render;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rolebook.plan.SitePlan;

/**
 * Makes the files of a planned site. The same plan, options and templates give the same bytes,
 * whatever the machine.
 */
public final class Renderer {

  private final RenderOptions options;
  private final Templates templates;
  private final Map<String, Words> words;
  private final PageMemory memory;

  /** A renderer; its templates are read once. */
  public Renderer(RenderOptions options) {
    this(options, PageMemory.NONE);
  }

  /**
   * A renderer that does not make what is known.
   *
   * @param memory of pages made with the same templates and words
   */
  public Renderer(RenderOptions options, PageMemory memory) {
    this(options, new Templates(options.templates()), new HashMap<>(), memory);
  }

  private Renderer(
      RenderOptions options, Templates templates, Map<String, Words> words, PageMemory memory) {
    this.options = options;
    this.templates = templates;
    this.words = words;
    this.memory = memory;
  }

  /**
   * A renderer for other options with the templates and words of this one, not read again.
   *
   * @param other options with the same templates
   */
  public Renderer with(RenderOptions other) {
    return new Renderer(other, templates, words, memory);
  }

  /**
   * Makes all files of a site: the small files, then pages in the order of the plan and between
   * them the parts of what can be searched, then the rest of these, and at last the indexes as CSV,
   * styles and scripts. Small files that are copied come while pages are made. Pages are made by
   * several threads, few of them ahead of what was taken.
   *
   * @param sink takes pages and what can be searched one after the other, in the thread of the
   *     caller, the small files perhaps at the same time in another one; then the other files,
   *     several at once in other threads
   * @throws RenderException if a template fails
   */
  public void render(SitePlan plan, Consumer<RenderedFile> sink) {
    begin(plan).all(sink);
  }

  /** Begins to make a site, of which some pages may be wanted before the others. */
  public SiteRendering begin(SitePlan plan) {
    plan.languages().forEach(language -> words.computeIfAbsent(language, Words::in));
    return new SiteRendering(Site.of(plan, options, words), templates, memory);
  }
}
