package org.rolebook.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.check.Reworded;
import org.rolebook.content.SourceDates;
import org.rolebook.facts.HandbookFacts;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.publish.Publication;
import org.rolebook.publish.PublishException;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.Publisher;
import org.rolebook.publish.SiteArchive;
import org.rolebook.render.Health;
import org.rolebook.render.PageMemory;
import org.rolebook.render.RenderException;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.RenderedFile;
import org.rolebook.render.Renderer;

/** Runs the stages of a build one after another. Holds no state between builds in this process. */
public final class Engine {

  private final Catalogue catalogue = new Catalogue();
  private final Progress progress;
  private final CheckStage stage;
  private final BuildMemory memory;
  private final boolean failingOnly;

  /** An engine that runs every build, and works silently. */
  public Engine() {
    this(Progress.NONE);
  }

  /** An engine that runs every build, and tells how far it is. */
  public Engine(Progress progress) {
    this(progress, BuildMemory.NONE, false);
  }

  /** An engine with a memory of its own. */
  Engine(Progress progress, BuildMemory memory, boolean failingOnly) {
    this.progress = progress;
    this.memory = memory;
    this.failingOnly = failingOnly;
    this.stage = new CheckStage(catalogue, progress);
  }

  /**
   * An engine that does not run a build again whose site is still there, unchanged.
   *
   * @param cache whether it does so, or runs every build after all
   */
  public Engine remembering(boolean cache) {
    return new Engine(progress, cache ? new DiskMemory() : BuildMemory.NONE, failingOnly);
  }

  /**
   * An engine whose builds ask only the rules whose findings would stop them, which is quicker.
   * They say so, and are not remembered.
   *
   * @param only whether they do so, or tell all findings after all
   */
  public Engine failingOnly(boolean only) {
    return new Engine(progress, memory, only);
  }

  /**
   * Reads and checks a handbook; writes nothing.
   *
   * @throws BuildException if the content cannot be read at all
   */
  public BuildResult check(BuildRequest request) throws BuildException {
    return CheckStage.result(request, stage.run(request));
  }

  /**
   * Reads and checks a handbook, then publishes its site unless a finding reaches {@code failOn}.
   *
   * @throws BuildException if the build cannot run; the previous site is untouched
   */
  public BuildResult build(BuildRequest request) throws BuildException {
    requireSeparate(request);
    try (BuildMemory.Recall recall = recall(request)) {
      BuildResult same = recall == null ? null : recall.same();
      return same == null ? build(request, recall) : same;
    }
  }

  private BuildMemory.@Nullable Recall recall(BuildRequest request) {
    if (memory == BuildMemory.NONE || AllAudiences.areMeant(request)) {
      return null;
    }
    progress.begin(Progress.Stage.READ, 0);
    return memory.recall(request);
  }

  private BuildResult build(BuildRequest request, BuildMemory.@Nullable Recall recall)
      throws BuildException {
    CheckStage.Checked checked = checked(request, recall);
    BuildResult result = CheckStage.result(request, checked);
    if (result.failed()) {
      return result;
    }
    boolean wanted = checked.read().handbook().settings().wantsLastUpdated();
    SourceDates dates = wanted ? SourceDates.of(request.content()) : SourceDates.NONE;
    List<String> lacks = lacks(dates);
    if (AllAudiences.areMeant(request)) {
      return publishAll(request, checked, dates, result, lacks);
    }
    BuildMemory.Recall kept = checked.baseline().isInside() && !failingOnly ? recall : null;
    return publish(request, checked, dates, result, lacks, kept);
  }

  private CheckStage.Checked checked(BuildRequest request, BuildMemory.@Nullable Recall recall)
      throws BuildException {
    CheckStage.Begun begun = stage.begin(request);
    if (failingOnly) {
      return begun.check(request.failOn());
    }
    Reworded edit = null;
    if (recall != null) {
      recall.take(begun.read(), catalogue);
      edit = recall.reworded();
    }
    return edit == null ? begun.check(progress::goOn) : begun.check(edit);
  }

  private List<String> lacks(SourceDates dates) {
    List<String> lacks = new ArrayList<>();
    if (dates.shallow()) {
      lacks.add("build.shallow");
    }
    if (failingOnly) {
      lacks.add("build.failing-only");
    }
    return lacks;
  }

  /**
   * Reads and checks a handbook and makes its site in memory, unless a finding reaches {@code
   * failOn}; writes nothing.
   *
   * @param files takes the path and the bytes of each file of the site, one after the other; if
   *     this throws, not all were made
   * @throws BuildException if the site cannot be made
   */
  public BuildResult render(BuildRequest request, BiConsumer<String, byte[]> files)
      throws BuildException {
    CheckStage.Checked checked = stage.run(request);
    BuildResult result = CheckStage.result(request, checked);
    if (!result.failed()) {
      render(
          request,
          checked,
          SourceDates.NONE,
          plan -> PageMemory.NONE,
          file -> accept(file.path(), file.bytes(), files));
    }
    return result;
  }

  private static void accept(String path, byte[] bytes, BiConsumer<String, byte[]> files) {
    synchronized (files) {
      files.accept(path, bytes);
    }
  }

  /**
   * Checks a handbook, publishes its site and packs it into one zip file. The archive stays as it
   * is where nothing is published.
   *
   * @param archive the zip file
   * @throws BuildException if the build cannot run at all
   */
  public BuildResult pack(BuildRequest request, Path archive) throws BuildException {
    if (AllAudiences.areMeant(request)) {
      throw new RequestException("build.pack-one-audience");
    }
    BuildResult result = build(request);
    if (result.published() == null) {
      return result;
    }
    progress.begin(Progress.Stage.PACK, 0);
    try {
      return result.packed(archive, SiteArchive.write(request.output(), archive));
    } catch (PublishException e) {
      throw new BuildException(e.key(), e.arguments(), e);
    }
  }

  /**
   * Accepts the findings of a handbook, or takes accepted ones out that are no more; then checks
   * again.
   *
   * @throws BuildException if the file cannot be edited, or a reason is missing
   */
  public AmendResult amendBaseline(BuildRequest request, BaselineRequest wanted)
      throws BuildException {
    List<String> notes = new BaselineStage(request, stage.run(request)).run(wanted);
    return new AmendResult(check(request), notes);
  }

  /**
   * Corrects what can be corrected in one way only.
   *
   * @param write whether the files are written, or the difference only shown
   * @throws BuildException if the content cannot be read at all, or a file not be written
   */
  public FixResult fix(BuildRequest request, boolean write) throws BuildException {
    return new FixStage(request, stage.run(request)).run(write);
  }

  /**
   * Counts what a handbook consists of; what could not be read is not counted.
   *
   * @throws BuildException if the content cannot be read at all
   */
  public FactsResult facts(BuildRequest request) throws BuildException {
    CheckStage.Checked checked = stage.run(request);
    int errors = CheckStage.lost(checked.read()).size();
    return new FactsResult(
        HandbookFacts.of(checked.organisation(), catalogue),
        errors,
        CheckStage.messages(request, checked.read().handbook()));
  }

  private BuildResult publishAll(
      BuildRequest request,
      CheckStage.Checked checked,
      SourceDates dates,
      BuildResult result,
      List<String> lacks)
      throws BuildException {
    List<BuildRequest> each = AllAudiences.each(request, checked.read().handbook().settings());
    for (BuildRequest one : each) {
      requireSeparate(one);
    }
    try {
      PublishResult published =
          AllAudiences.publish(
              each,
              (one, publication) ->
                  render(one, checked, dates, plan -> PageMemory.NONE, publication::add));
      return result.after(published, lacks, each.stream().map(BuildRequest::output).toList());
    } catch (PublishException e) {
      throw new BuildException(e.key(), e.arguments(), e);
    }
  }

  /**
   * Tells who sees what.
   *
   * @param of a reference to one element, or its file; null to tell of the whole handbook
   * @throws BuildException if the content cannot be read at all, or there is no such element
   */
  public AudiencesResult audiences(BuildRequest request, @Nullable String of)
      throws BuildException {
    return AudiencesStage.of(request, stage.run(request), of, catalogue);
  }

  private BuildResult publish(
      BuildRequest request,
      CheckStage.Checked checked,
      SourceDates dates,
      BuildResult result,
      List<String> lacks,
      BuildMemory.@Nullable Recall recall)
      throws BuildException {
    try (Publication publication = new Publisher(request.output()).begin()) {
      Function<SitePlan, PageMemory> pages =
          recall == null ? plan -> PageMemory.NONE : plan -> recall.pages(publication, plan, dates);
      render(request, checked, dates, pages, publication::add);
      progress.begin(Progress.Stage.PUBLISH, 0);
      BuildResult whole = result.after(publication.commit(), lacks);
      if (recall != null) {
        boolean wanted = checked.read().handbook().settings().wantsLastUpdated();
        recall.keep(whole, checked.all(), wanted ? dates : null);
      }
      return whole;
    } catch (PublishException e) {
      throw new BuildException(e.key(), e.arguments(), e);
    }
  }

  private void render(
      BuildRequest request,
      CheckStage.Checked checked,
      SourceDates dates,
      Function<SitePlan, PageMemory> pages,
      Consumer<RenderedFile> sink)
      throws BuildException {
    progress.begin(Progress.Stage.PLAN, 0);
    OwnTheme theme = OwnTheme.of(request);
    SiteStage site = SiteStage.of(request, checked.read(), catalogue);
    progress.begin(Progress.Stage.CHECK, 0);
    Health health = HealthStage.of(checked, site.seen(), site.audience(), catalogue);
    progress.begin(Progress.Stage.PLAN, 0);
    RenderOptions options =
        new RenderOptions(
            site.audience(),
            OwnTheme.templates(theme),
            OwnTheme.assets(theme),
            dates.byFile(),
            health);
    SitePlan plan = site.plan(checked.organisation(), health != null);
    progress.begin(Progress.Stage.RENDER, plan.pages().size());
    Guard guard = Guard.of(request, checked.read(), site, catalogue);
    Consumer<RenderedFile> guarded = guard.before(sink.andThen(this::count));
    try {
      new Renderer(options, pages.apply(plan)).render(plan, guarded);
      SiteStage.addAssets(request, checked.read(), plan, guarded);
    } catch (RenderException e) {
      throw new TemplateException(e, request.templates());
    } catch (Guard.Refusal e) {
      throw guard.explain(e);
    }
  }

  private void count(RenderedFile file) {
    if (file.path().endsWith(".html")) {
      progress.step();
    }
  }

  private static void requireSeparate(BuildRequest request) throws BuildException {
    Path content = request.content().toAbsolutePath().normalize();
    Path output = request.output().toAbsolutePath().normalize();
    if (output.startsWith(content) || content.startsWith(output)) {
      throw new BuildException("build.output-in-content", request.output().toString());
    }
  }
}
