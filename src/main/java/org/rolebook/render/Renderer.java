package org.rolebook.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rolebook.i18n.Messages;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
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
   * Makes all files of a site, one after the other: pages in the order of the plan, then what can
   * be searched, then the indexes as CSV, then the small files, then styles and scripts.
   *
   * @param sink takes each file as soon as it is made
   * @throws RenderException if a template fails
   */
  public void render(SitePlan plan, Consumer<RenderedFile> sink) {
    Site site = Site.of(plan, options);
    SearchFiles search = new SearchFiles(site);
    plan.pages().forEach(page -> sink.accept(render(site, page, search)));
    search.files().forEach(sink);
    new IndexFiles(site).files().forEach(sink);
    SmallFiles.of(site).forEach(unlessReplaced(sink));
    WebFiles.all(options.health() != null).forEach(unlessReplaced(sink));
    options.assets().forEach((path, bytes) -> sink.accept(new RenderedFile(path, bytes)));
  }

  private Consumer<RenderedFile> unlessReplaced(Consumer<RenderedFile> sink) {
    return file -> {
      if (!options.assets().containsKey(file.path())) {
        sink.accept(file);
      }
    };
  }

  private RenderedFile render(Site site, PlannedPage page, SearchFiles search) {
    Scope scope = Scope.of(site, page.place());
    Content content = Content.of(scope, page);
    search.add(page.place(), content);
    Messages messages = scope.words().messages();
    Map<String, Object> model = new LinkedHashMap<>();
    Frame frame = new Frames(scope).frame(content);
    model.put("page", frame);
    model.put("linked", linkedData.of(content, frame));
    model.put("view", content.view());
    if (content.template().startsWith(FreePages.LAYOUT)) {
      model.put("site", new WholeSite(scope).view());
    }
    model.put("msg", new MessageFunction(messages, ""));
    model.put("label", new MessageFunction(messages, "field."));
    String path = page.place().route().path();
    String html = templates.fill(content.template() + ".ftlh", model, path);
    return new RenderedFile(path, html.getBytes(StandardCharsets.UTF_8));
  }
}
