package org.rolebook.build;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadResult;
import org.rolebook.content.SourceDates;
import org.rolebook.facts.HandbookFacts;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.Route;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.publish.Publication;
import org.rolebook.publish.PublishException;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.Publisher;
import org.rolebook.publish.SiteArchive;
import org.rolebook.render.Health;
import org.rolebook.render.RenderException;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.RenderedFile;
import org.rolebook.render.Renderer;

/** Runs the stages of a build one after another. Holds no state between builds. */
public final class Engine {

  private final Catalogue catalogue = new Catalogue();
  private final CheckStage stage = new CheckStage(catalogue);

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
    CheckStage.Checked checked = stage.run(request);
    BuildResult result = CheckStage.result(request, checked);
    if (result.failed()) {
      return result;
    }
    boolean wanted = checked.read().handbook().settings().wantsLastUpdated();
    SourceDates dates = wanted ? SourceDates.of(request.content()) : SourceDates.NONE;
    PublishResult published = publish(request, checked, dates);
    return result.after(published, dates.shallow() ? List.of("build.shallow") : List.of());
  }

  /**
   * Reads and checks a handbook and makes its site in memory, unless a finding reaches {@code
   * failOn}; writes nothing.
   *
   * @param files takes the path and the bytes of each file of the site; if this throws, not all
   *     were made
   * @throws BuildException if the site cannot be made
   */
  public BuildResult render(BuildRequest request, BiConsumer<String, byte[]> files)
      throws BuildException {
    CheckStage.Checked checked = stage.run(request);
    BuildResult result = CheckStage.result(request, checked);
    if (!result.failed()) {
      render(request, checked, SourceDates.NONE, file -> files.accept(file.path(), file.bytes()));
    }
    return result;
  }

  /**
   * Checks a handbook, publishes its site and packs it into one zip file. The archive stays as it
   * is where nothing is published.
   *
   * @param archive the zip file
   * @throws BuildException if the build cannot run at all
   */
  public BuildResult pack(BuildRequest request, Path archive) throws BuildException {
    BuildResult result = build(request);
    if (result.published() == null) {
      return result;
    }
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

  private PublishResult publish(BuildRequest request, CheckStage.Checked checked, SourceDates dates)
      throws BuildException {
    try (Publication publication = new Publisher(request.output()).begin()) {
      render(request, checked, dates, publication::add);
      return publication.commit();
    } catch (PublishException e) {
      throw new BuildException(e.key(), e.arguments(), e);
    }
  }

  private void render(
      BuildRequest request,
      CheckStage.Checked checked,
      SourceDates dates,
      Consumer<RenderedFile> sink)
      throws BuildException {
    ReadResult read = checked.read();
    String audience = audience(request, read.handbook());
    Handbook seen = AudienceFilter.apply(read.handbook(), audience, catalogue);
    Health health = HealthStage.of(checked, seen, audience, catalogue);
    SitePlan plan = SitePlanner.plan(Organisation.of(seen), health != null);
    OwnTheme theme = OwnTheme.of(request);
    RenderOptions options =
        new RenderOptions(
            audience, OwnTheme.templates(theme), OwnTheme.assets(theme), dates.byFile(), health);
    try {
      new Renderer(options).render(plan, sink);
    } catch (RenderException e) {
      throw new TemplateException(e, request.templates());
    }
    addAssets(request, read, plan, sink);
  }

  private static void addAssets(
      BuildRequest request, ReadResult read, SitePlan plan, Consumer<RenderedFile> sink) {
    OwnFiles files = new OwnFiles(request.content());
    for (String asset : read.assets()) {
      Route route = plan.routes().asset(asset);
      if (route != null) {
        sink.accept(new RenderedFile(route.path(), files.bytes(asset)));
      }
    }
  }

  private static String audience(BuildRequest request, Handbook handbook) throws BuildException {
    List<String> known = handbook.settings().effectiveAudiences();
    String wanted = request.audience() != null ? request.audience() : known.get(0);
    if (!AudienceFilter.isKnown(handbook.settings(), wanted)) {
      throw new BuildException("build.unknown-audience", wanted, String.join(", ", known));
    }
    return wanted;
  }

  private static void requireSeparate(BuildRequest request) throws BuildException {
    Path content = request.content().toAbsolutePath().normalize();
    Path output = request.output().toAbsolutePath().normalize();
    if (output.startsWith(content) || content.startsWith(output)) {
      throw new BuildException("build.output-in-content", request.output().toString());
    }
  }
}
