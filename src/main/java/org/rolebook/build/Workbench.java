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
import org.rolebook.content.ReadResult;
import org.rolebook.content.SourceDates;
import org.rolebook.incremental.RememberedPages;
import org.rolebook.model.Edit;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
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
  private RememberedPages memory = new RememberedPages();
  private Map<String, String> templates = Map.of();
  private @Nullable Renderer renderer;
  private @Nullable Whole last;

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
    ReadResult read = stage.read(request);
    OwnTheme theme = OwnTheme.of(request);
    Made made = new Made(request, read, templates(theme), OwnTheme.assets(theme));
    ChangedElements changed = changed(read.handbook());
    try {
      if (changed != null) {
        made.first(changed, first, current);
      }
      return finish(
          made,
          made.begun().check(current),
          current,
          (path, bytes) -> {
            current.run();
            files.accept(path, bytes);
          });
    } catch (RenderException e) {
      throw new TemplateException(e, request.templates());
    }
  }

  private BuildResult finish(
      Made made, CheckStage.Checked checked, Runnable current, BiConsumer<String, byte[]> files)
      throws BuildException {
    BuildRequest request = made.request;
    BuildResult result = CheckStage.result(request, checked);
    if (!result.failed()) {
      Set<String> paths = new TreeSet<>();
      SitePlan plan =
          made.all(
              checked,
              current,
              (path, bytes) -> {
                paths.add(path);
                files.accept(path, bytes);
              });
      SiteStage.addAssets(
          request, checked.read(), plan, file -> files.accept(file.path(), file.bytes()));
      memory.retain(paths);
      last = new Whole(checked.organisation(), made.site(), plan);
    }
    return result;
  }

  /** How many pages a template was filled for since this was last asked. */
  int takeRendered() {
    return memory.takeMade();
  }

  /** What an author waits for; null where that is nothing in particular. */
  private @Nullable ChangedElements changed(Handbook handbook) {
    Handbook before = last == null ? null : last.organisation().handbook();
    if (before == null || !before.settings().equals(handbook.settings())) {
      return null;
    }
    ChangedElements changed = new ChangedElements(Edit.between(before, handbook, catalogue));
    return changed.pages().isEmpty() ? null : changed;
  }

  /** The user's templates as they are now; pages made with others are forgotten. */
  private TemplateSource templates(@Nullable OwnTheme theme) {
    Map<String, String> present = theme == null ? Map.of() : theme.files().texts();
    if (!present.equals(templates)) {
      memory = new RememberedPages(); // pages on their way to the former one may come yet
      last = null;
      renderer = null;
    }
    templates = present;
    return present::get;
  }

  /**
   * What the last whole site was made of.
   *
   * @param organisation derived from the handbook that was read
   * @param site what its audience sees
   * @param plan its pages
   */
  private record Whole(Organisation organisation, SiteStage site, SitePlan plan) {}

  /** One site on its way; what it is made of is worked out when it is first needed. */
  private final class Made {

    private final BuildRequest request;
    private final ReadResult read;
    private final TemplateSource source;
    private final SortedMap<String, byte[]> assets;
    private final String audience;
    private CheckStage.@Nullable Begun begun;
    private @Nullable SiteStage site;
    private @Nullable SiteRendering rendering;

    Made(
        BuildRequest request,
        ReadResult read,
        TemplateSource source,
        SortedMap<String, byte[]> assets)
        throws BuildException {
      this.request = request;
      this.read = read;
      this.source = source;
      this.assets = assets;
      this.audience = SiteStage.audience(request, read.handbook());
    }

    CheckStage.Begun begun() {
      if (begun == null) {
        begun = stage.begin(request, read, Organisation.of(read.handbook()));
      }
      return begun;
    }

    SiteStage site() throws BuildException {
      if (site == null) {
        site = SiteStage.of(request, read, catalogue);
      }
      return site;
    }

    /**
     * Hands on the pages of what was changed, then some that name it, if nothing is found in it;
     * all else is checked afterwards, and only then is it known what the health page tells.
     */
    void first(
        ChangedElements changed, Consumer<NavigableMap<String, byte[]>> sink, Runnable current)
        throws BuildException {
      Whole before = last;
      SiteRendering first =
          before != null
                  && before.site().audience().equals(audience)
                  && changed.edit().isWithinElements()
              ? after(changed, before)
              : edited(changed);
      if (first != null) {
        hand(first, changed.pages(), sink);
        current.run();
        hand(first, changed.naming(first.plan().organisation()), sink);
      }
    }

    private static void hand(
        SiteRendering rendering, Set<PageKey> wanted, Consumer<NavigableMap<String, byte[]>> sink) {
      NavigableMap<String, byte[]> pages = new TreeMap<>();
      rendering.pages(wanted, file -> pages.put(file.path(), file.bytes()));
      if (!pages.isEmpty()) {
        sink.accept(pages);
      }
    }

    /** After an edit within elements much is as it was for the last site. */
    private @Nullable SiteRendering after(ChangedElements changed, Whole before)
        throws BuildException {
      Handbook whole = read.handbook();
      Edit edit = changed.edit();
      Organisation next = before.organisation().after(whole, edit);
      if (!stage.begin(request, read, next).reaching(request.failOn(), edit).isEmpty()) {
        return null;
      }
      SiteStage seen = before.site().after(whole, edit, catalogue);
      Edit shown = Edit.between(before.site().seen(), seen.seen(), catalogue);
      if (!shown.isWithinElements()) {
        return edited(changed);
      }
      Organisation visible = before.plan().organisation().after(seen.seen(), shown);
      Set<PageKey> wanted = new TreeSet<>(changed.pages());
      wanted.addAll(changed.naming(visible));
      return begin(seen, SitePlanner.after(before.plan(), visible, shown, wanted), unknown(seen));
    }

    private @Nullable SiteRendering edited(ChangedElements changed) throws BuildException {
      if (!begun().reaching(request.failOn(), changed.edit().part()).isEmpty()) {
        return null;
      }
      Health health = unknown(site());
      SiteRendering first = begin(site(), site().plan(health != null), health);
      rendering = health == null ? first : null;
      return first;
    }

    /**
     * What stands for the health of a handbook that is not checked yet; null for a site without.
     */
    private static @Nullable Health unknown(SiteStage site) {
      return HealthStage.isWanted(site.seen().settings(), site.audience()) ? Health.NONE : null;
    }

    SitePlan all(CheckStage.Checked checked, Runnable current, BiConsumer<String, byte[]> files)
        throws BuildException {
      SiteRendering whole = rendering;
      if (whole == null) {
        Health health = HealthStage.of(checked, site().seen(), site().audience(), catalogue);
        whole = begin(site(), site().plan(health != null), health);
      }
      whole.allWhileWanted(file -> files.accept(file.path(), file.bytes()), current);
      return whole.plan();
    }

    private SiteRendering begin(SiteStage site, SitePlan plan, @Nullable Health health) {
      RenderOptions options =
          new RenderOptions(site.audience(), source, assets, SourceDates.NONE.byFile(), health);
      Renderer present = renderer == null ? new Renderer(options, memory) : renderer.with(options);
      renderer = present;
      return present.begin(plan);
    }
  }
}
