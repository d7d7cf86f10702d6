package org.rolebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Limits;
import org.rolebook.parallel.Beside;
import org.rolebook.parallel.InOrder;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.render.export.HandbookJson;
import org.rolebook.render.search.FoundEntry;
import org.rolebook.render.search.SearchEntry;
import org.rolebook.render.view.Frame;

/** One site while it is made. */
public final class SiteRendering {

  private final Site site;
  private final Templates templates;
  private final PageMemory memory;
  private final LinkedData linkedData = new LinkedData();

  SiteRendering(Site site, Templates templates, PageMemory memory) {
    this.site = site;
    this.templates = templates;
    this.memory = memory;
  }

  /** The pages that the site has. */
  public SitePlan plan() {
    return site.plan();
  }

  /**
   * Makes some pages, in all languages.
   *
   * @param wanted the pages; those that the plan does not have are left out
   * @throws RenderException if a template fails
   */
  public void pages(Set<PageKey> wanted, Consumer<RenderedFile> sink) {
    List<PlannedPage> planned =
        site.plan().pages().stream().filter(page -> wanted.contains(page.place().key())).toList();
    InOrder.each(planned, this::render, sink);
  }

  /** Makes all files, as {@link Renderer#render} tells. */
  public void all(Consumer<RenderedFile> sink) {
    if (memory.edited(HandbookJson.ROUTE.path()) == null) {
      small(sink);
      searched(sink);
    } else {
      copiedAndSearched(sink);
    }
    List<RenderedFile> rest = new ArrayList<>();
    rest().forEach(maker -> maker.make(rest::add));
    InOrder.eachAtOnce(rest, sink);
  }

  /** Where {@code handbook.json} is copied, it tells pages nothing and is not waited for. */
  private void copiedAndSearched(Consumer<RenderedFile> sink) {
    try (Beside<Boolean> copied = Beside.begin(() -> copied(sink))) {
      searchedBeside(copied, sink);
      copied.result();
    }
  }

  private boolean copied(Consumer<RenderedFile> sink) {
    small(sink);
    return true;
  }

  private void searchedBeside(Beside<Boolean> beside, Consumer<RenderedFile> sink) {
    try {
      searched(sink);
    } catch (IllegalStateException e) {
      beside.result(); // where a failure there let nothing more be taken here, it tells what it was
      throw e;
    }
  }

  /** Makes the pages, and what can be searched of them. */
  private void searched(Consumer<RenderedFile> sink) {
    SearchFiles search = new SearchFiles(site, sink);
    InOrder.each(site.plan().pages(), page -> make(page, search), made -> take(made, search, sink));
    search.finish();
  }

  /**
   * The same for files that may become needless. Then some are still being made for a moment, and
   * pages told to the memory.
   *
   * @param current asked many times a second; throws if they are not wanted any more
   */
  public void allWhileWanted(Consumer<RenderedFile> sink, Runnable current) {
    List<RenderedFile> found = new ArrayList<>();
    SearchFiles search = new SearchFiles(site, found::add);
    InOrder.eachWhileWanted(
        site.plan().pages(), page -> make(page, search), made -> take(made, search, sink), current);
    List<Maker> rest = new ArrayList<>();
    rest.add(
        out -> {
          search.finish();
          found.forEach(out);
        });
    rest.addAll(rest());
    rest.add(this::small);
    InOrder.eachWhileWanted(rest, SiteRendering::made, files -> files.forEach(sink), current);
  }

  /** The files of a maker as they are published, made to the end. */
  private static List<RenderedFile> made(Maker maker) {
    List<RenderedFile> files = new ArrayList<>();
    maker.make(
        file -> {
          InOrder.requireWanted();
          files.add(new RenderedFile(file.path(), file.bytes()));
        });
    return files;
  }

  /** Makes some files. */
  @FunctionalInterface
  private interface Maker {
    void make(Consumer<RenderedFile> sink);
  }

  private void take(Made made, SearchFiles search, Consumer<RenderedFile> sink) {
    FoundEntry found = made.found();
    search.add(made.language(), found);
    memory.taken(made.file().path(), found == null ? null : found.entry());
    sink.accept(made.file());
  }

  /** What makes the files that are no pages, not for the search, and not small. */
  private List<Maker> rest() {
    return List.of(sink -> new IndexFiles(site, memory).forEach(sink), this::web, this::assets);
  }

  /** With {@code handbook.json} the versions of all elements become known, which pages state. */
  private void small(Consumer<RenderedFile> sink) {
    SmallFiles.of(site, memory).stream().filter(this::stays).forEach(sink);
  }

  private void web(Consumer<RenderedFile> sink) {
    WebFiles.all(site.options().health() != null).stream().filter(this::stays).forEach(sink);
  }

  private void assets(Consumer<RenderedFile> sink) {
    site.options().assets().forEach((path, bytes) -> sink.accept(new RenderedFile(path, bytes)));
  }

  /** Whether no file of the user replaces one. */
  private boolean stays(RenderedFile file) {
    return !site.options().assets().containsKey(file.path());
  }

  /** A page and what can be found of it. */
  private record Made(RenderedFile file, String language, @Nullable FoundEntry found) {}

  private Made make(PlannedPage page, SearchFiles search) {
    PageMemory.Known known = memory.known(page);
    if (known != null) {
      return new Made(known.file(), page.place().language(), search.found(known.entry()));
    }
    Scope scope = Scope.of(site, page.place());
    Content content = Content.of(scope, page);
    SearchEntry entry = search.entry(page.place(), content);
    return new Made(render(scope, content), page.place().language(), search.found(entry));
  }

  private RenderedFile render(PlannedPage page) {
    Scope scope = Scope.of(site, page.place());
    return render(scope, Content.of(scope, page));
  }

  private RenderedFile render(Scope scope, Content content) {
    String path = scope.place().route().path();
    Frame frame = new Frames(scope).frame(content);
    boolean own = content.template().startsWith(FreePages.LAYOUT);
    PageModel model =
        new PageModel(
            frame,
            linkedData.of(content, frame),
            content.view(),
            own ? new WholeSite(scope).view() : null);
    return memory.page(path, model, () -> filled(scope, model, path));
  }

  private byte[] filled(Scope scope, PageModel page, String path) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("page", page.page());
    model.put("linked", page.linked());
    model.put("view", page.view());
    if (page.site() != null) {
      model.put("site", page.site());
    }
    model.put("msg", scope.words().msg());
    model.put("label", scope.words().label());
    return templates.fill(page.page().template() + ".ftlh", model, path, limits());
  }

  private Limits limits() {
    Limits stated = site.plan().organisation().handbook().settings().limits();
    return stated == null ? Limits.defaults() : stated.or(Limits.defaults());
  }
}
