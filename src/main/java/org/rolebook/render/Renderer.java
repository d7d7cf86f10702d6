package org.rolebook.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;
import org.rolebook.parallel.InOrder;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.render.search.SearchEntry;
import org.rolebook.render.view.Frame;

/**
 * Makes the files of a planned site. The same plan, options and templates give the same bytes,
 * whatever the machine.
 */
public final class Renderer {

  private final RenderOptions options;
  private final Templates templates;
  private final LinkedData linkedData = new LinkedData();

  /** A renderer; its templates are read once. */
  public Renderer(RenderOptions options) {
    this.options = options;
    this.templates = new Templates(options.templates());
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
    Site site = Site.of(plan, options);
    SearchFiles search = new SearchFiles(site);
    InOrder.each(
        plan.pages(),
        page -> render(site, page, search),
        made -> {
          search.add(made.language(), made.entry());
          sink.accept(made.file());
        });
    search.files().forEach(sink);
    new IndexFiles(site).forEach(sink);
    SmallFiles.of(site).forEach(sink);
    WebFiles.all(options.health() != null).forEach(sink);
  }

  /** A page and what can be found of it. */
  private record Made(RenderedFile file, String language, @Nullable SearchEntry entry) {}

  private Made render(Site site, PlannedPage page, SearchFiles search) {
    Scope scope = Scope.of(site, page.place());
    Content content = Content.of(scope, page);
    Messages messages = scope.words().messages();
    Map<String, Object> model = new LinkedHashMap<>();
    Frame frame = new Frames(scope).frame(content);
    model.put("page", frame);
    model.put("linked", linkedData.of(content, frame));
    model.put("view", content.view());
    model.put("msg", new MessageFunction(messages, ""));
    model.put("label", new MessageFunction(messages, "field."));
    String path = page.place().route().path();
    byte[] html = templates.fill(content.template() + ".ftlh", model, path);
    SearchEntry entry = search.entry(page.place(), content);
    return new Made(new RenderedFile(path, html), page.place().language(), entry);
  }
}
