package org.rolebook.render;

import java.util.function.Consumer;
import org.rolebook.plan.SitePlan;

/**
 * Makes the files of a planned site. The same plan, options and templates give the same bytes,
 * whatever the machine.
 */
public final class Renderer {

  private final RenderOptions options;
  private final Templates templates;
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
    this.options = options;
    this.templates = new Templates(options.templates());
    this.memory = memory;
  }

  /**
   * Makes all files of a site: pages in the order of the plan, then what can be searched, then the
   * indexes as CSV, then the small files, then styles and scripts. Pages are made by several
   * threads, few of them ahead of what was taken.
   *
   * @param sink takes one file after the other, in the thread of the caller
   * @throws RenderException if a template fails
   */
  public void render(SitePlan plan, Consumer<RenderedFile> sink) {
    begin(plan).all(sink);
  }

  /** Begins to make a site, of which some pages may be wanted before the others. */
  public SiteRendering begin(SitePlan plan) {
    return new SiteRendering(Site.of(plan, options), templates, memory);
  }
}
