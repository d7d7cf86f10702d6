package org.rolebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rolebook.check.BaselineEntry;
import org.rolebook.check.Checker;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;
import org.rolebook.i18n.Messages;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.Route;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.publish.Publication;
import org.rolebook.publish.PublishException;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.Publisher;
import org.rolebook.publish.SiteArchive;
import org.rolebook.render.RenderException;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.RenderedFile;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;

/** Runs the stages of a build one after another. Holds no state between builds. */
public final class Engine {

  private final Catalogue catalogue = new Catalogue();

  /**
   * Reads and checks a handbook; writes nothing.
   *
   * @throws BuildException if the content cannot be read at all
   */
  public BuildResult check(BuildRequest request) throws BuildException {
    return result(request, checked(request));
  }

  /**
   * Reads and checks a handbook, then publishes its site unless a finding reaches {@code failOn}.
   *
   * @throws BuildException if the build cannot run; the previous site is untouched
   */
  public BuildResult build(BuildRequest request) throws BuildException {
    requireSeparate(request);
    Checked checked = checked(request);
    BuildResult result = result(request, checked);
    return result.failed() ? result : result.after(publish(request, checked.read()));
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

  private record Checked(ReadResult read, List<Diagnostic> findings) {}

  private Checked checked(BuildRequest request) throws BuildException {
    if (!new OwnFiles(request.content()).exist()) {
      throw new BuildException("build.no-content", request.content().toString());
    }
    ReadResult read = read(request);
    Settings settings = read.handbook().settings();
    BaselineFile baseline = BaselineFile.read(request.content(), settings, catalogue);
    List<BaselineEntry> accepted = baseline.entries().stream().map(BaselineEntry::of).toList();
    Checker checker = new Checker(accepted, request.today());
    List<Diagnostic> findings =
        new ArrayList<>(checker.check(read, Organisation.of(read.handbook())));
    findings.addAll(baseline.diagnostics());
    return new Checked(read, findings);
  }

  private ReadResult read(BuildRequest request) throws BuildException {
    try {
      return new HandbookReader(catalogue).read(request.content());
    } catch (IOException | UncheckedIOException e) {
      String folder = request.content().toString();
      throw new BuildException(
          "build.unreadable", List.of(folder, String.valueOf(e.getMessage())), e);
    }
  }

  private static BuildResult result(BuildRequest request, Checked checked) {
    Handbook handbook = checked.read().handbook();
    String language = request.lang() != null ? request.lang() : handbook.defaultLanguage();
    Report report =
        new Report(
            checked.findings(),
            checked.read().files(),
            request.contentName(),
            Messages.of(language));
    return new BuildResult(report, request.failOn(), request.output(), null, null);
  }

  private PublishResult publish(BuildRequest request, ReadResult read) throws BuildException {
    String audience = audience(request, read.handbook());
    Handbook seen = AudienceFilter.apply(read.handbook(), audience, catalogue);
    SitePlan plan = SitePlanner.plan(Organisation.of(seen));
    Renderer renderer = new Renderer(new RenderOptions(audience, templates(request)));
    try (Publication publication = new Publisher(request.output()).begin()) {
      renderer.render(plan, publication::add);
      addAssets(request, read, plan, publication);
      return publication.commit();
    } catch (RenderException e) {
      throw new BuildException(RenderException.KEY, e.arguments(), e);
    } catch (PublishException e) {
      throw new BuildException(e.key(), e.arguments(), e);
    }
  }

  private static void addAssets(
      BuildRequest request, ReadResult read, SitePlan plan, Publication publication) {
    OwnFiles files = new OwnFiles(request.content());
    for (String asset : read.assets()) {
      Route route = plan.routes().asset(asset);
      if (route != null) {
        publication.add(new RenderedFile(route.path(), files.bytes(asset)));
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

  private static TemplateSource templates(BuildRequest request) throws BuildException {
    Path folder = request.templates();
    if (folder == null) {
      return TemplateSource.NONE;
    }
    OwnFiles own = new OwnFiles(folder);
    if (!own.exist()) {
      throw new BuildException("build.no-templates", folder.toString());
    }
    return own::text;
  }

  private static void requireSeparate(BuildRequest request) throws BuildException {
    Path content = request.content().toAbsolutePath().normalize();
    Path output = request.output().toAbsolutePath().normalize();
    if (output.startsWith(content) || content.startsWith(output)) {
      throw new BuildException("build.output-in-content", request.output().toString());
    }
  }
}
