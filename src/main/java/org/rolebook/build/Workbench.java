package org.rolebook.build;

import java.time.InstantSource;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.ReadMemory;
import org.rolebook.content.SourceDates;
import org.rolebook.incremental.RememberedPages;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.SitePlan;
import org.rolebook.render.Health;
import org.rolebook.render.RenderException;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.Renderer;
import org.rolebook.render.SiteRendering;
import org.rolebook.render.TemplateSource;

/**
 * Makes one handbook again and again while it is written. It keeps what it has read and the pages
 * that it has made, and makes the pages of what was just changed before all others; each whole site
 * is the one that an {@link Engine} would make. For one thread.
 */
public final class Workbench {

  private final Catalogue catalogue = new Catalogue();
  private final CheckStage stage;
  private final RememberedPages memory = new RememberedPages();
  private Map<String, String> templates = Map.of();
  private @Nullable Renderer renderer;
  private @Nullable Handbook last;

  /**
   * A bench on which nothing lies.
   *
   * @param clock tells how old the time of a file is
   */
  public Workbench(InstantSource clock) {
    this.stage = new CheckStage(catalogue, ReadMemory.of(clock));
  }

  /**
   * Reads and checks the handbook and makes its site in memory, unless a finding reaches {@code
   * failOn}; writes nothing.
   *
   * @param first takes the pages of what has changed since the last whole site, where those are
   *     few; nothing that was found by then keeps a site from being made
   * @param files takes the path and the bytes of each file of the whole site; if this throws, not
   *     all were made
   * @throws BuildException if the site cannot be made
   */
  public BuildResult render(
      BuildRequest request,
      Consumer<NavigableMap<String, byte[]>> first,
      BiConsumer<String, byte[]> files)
      throws BuildException {
    return render(request, () -> {}, first, files);
  }

  /**
   * The same for who may do without the rest of a site on the way.
   *
   * @param current asked before each file and now and then between them, by several threads; throws
   *     if the site is not wanted any more
   */
  public BuildResult render(
      BuildRequest request,
      Runnable current,
      Consumer<NavigableMap<String, byte[]>> first,
      BiConsumer<String, byte[]> files)
      throws BuildException {
    CheckStage.Begun begun = stage.begin(request);
    OwnTheme theme = OwnTheme.of(request);
    TemplateSource source = templates(theme);
    SiteStage site = SiteStage.of(request, begun.read(), catalogue);
    ChangedElements changed = changed(begun.read().handbook());
    Made made = new Made(site, source, OwnTheme.assets(theme));
    try {
      if (changed != null && isSound(begun, changed, request)) {
        first.accept(made.pages(changed.pages()));
      }
      CheckStage.Checked checked = begun.check(current);
      return finish(
          request,
          checked,
          made,
          (path, bytes) -> {
            current.run();
            files.accept(path, bytes);
          });
    } catch (RenderException e) {
      throw new TemplateException(e, request.templates());
    }
  }

  private BuildResult finish(
      BuildRequest request,
      CheckStage.Checked checked,
      Made made,
      BiConsumer<String, byte[]> files) {
    BuildResult result = CheckStage.result(request, checked);
    if (!result.failed()) {
      Set<String> paths = new TreeSet<>();
      SitePlan plan =
          made.all(
              checked,
              (path, bytes) -> {
                paths.add(path);
                files.accept(path, bytes);
              });
      SiteStage.addAssets(
          request, checked.read(), plan, file -> files.accept(file.path(), file.bytes()));
      memory.retain(paths);
      last = checked.read().handbook();
    }
    return result;
  }

  /** How many pages a template was filled for since this was last asked. */
  int takeRendered() {
    return memory.takeMade();
  }

  /** What an author waits for; null where that is nothing in particular. */
  private @Nullable ChangedElements changed(Handbook handbook) {
    if (last == null || !last.settings().equals(handbook.settings())) {
      return null;
    }
    ChangedElements changed = ChangedElements.between(last, handbook);
    return changed.pages().isEmpty() ? null : changed;
  }

  /** Whether nothing is found in what was changed; all else is checked afterwards. */
  private static boolean isSound(
      CheckStage.Begun begun, ChangedElements changed, BuildRequest request) {
    return begun.reaching(request.failOn(), changed.part()).isEmpty();
  }

  /** The user's templates as they are now; pages made with others are forgotten. */
  private TemplateSource templates(@Nullable OwnTheme theme) {
    Map<String, String> present = theme == null ? Map.of() : theme.files().texts();
    if (!present.equals(templates)) {
      memory.forget();
      last = null;
      renderer = null;
    }
    templates = present;
    return present::get;
  }

  /** One site on its way. */
  private final class Made {

    private final SiteStage site;
    private final TemplateSource source;
    private final SortedMap<String, byte[]> assets;
    private @Nullable SiteRendering begun;

    Made(SiteStage site, TemplateSource source, SortedMap<String, byte[]> assets) {
      this.site = site;
      this.source = source;
      this.assets = assets;
    }

    /** Some pages, before it is known what the health page tells. */
    NavigableMap<String, byte[]> pages(Set<PageKey> wanted) {
      NavigableMap<String, byte[]> pages = new TreeMap<>();
      boolean health = HealthStage.isWanted(site.seen().settings(), site.audience());
      SiteRendering rendering = begin(health ? Health.NONE : null);
      rendering.pages(wanted, file -> pages.put(file.path(), file.bytes()));
      begun = health ? null : rendering;
      return pages;
    }

    SitePlan all(CheckStage.Checked checked, BiConsumer<String, byte[]> files) {
      Health health = HealthStage.of(checked, site.seen(), site.audience(), catalogue);
      SiteRendering rendering = begun == null ? begin(health) : begun;
      rendering.all(file -> files.accept(file.path(), file.bytes()));
      return rendering.plan();
    }

    private SiteRendering begin(@Nullable Health health) {
      RenderOptions options =
          new RenderOptions(site.audience(), source, assets, SourceDates.NONE.byFile(), health);
      Renderer present = renderer == null ? new Renderer(options, memory) : renderer.with(options);
      renderer = present;
      return present.begin(site.plan(health != null));
    }
  }
}
