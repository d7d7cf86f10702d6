package org.rolebook.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.rolebook.check.Reworded;
import org.rolebook.content.FolderState;
import org.rolebook.content.ReadResult;
import org.rolebook.content.SourceDates;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;
import org.rolebook.i18n.Messages;
import org.rolebook.incremental.BuildKey;
import org.rolebook.incremental.LastBuild;
import org.rolebook.incremental.LastBuildFile;
import org.rolebook.incremental.SiteFile;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.publish.Publication;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.PublishedSite;
import org.rolebook.publish.Tally;
import org.rolebook.render.PageMemory;

/**
 * Remembers the last build of an output in a file beside it. A build is the same if every byte
 * below the content folder and below the folder of templates is, with the options, the day and the
 * program; and it need not be run if what it published is still there.
 */
final class DiskMemory implements BuildMemory {

  private final IntConsumer made;

  DiskMemory() {
    this(made -> {});
  }

  /**
   * A memory that counts.
   *
   * @param made takes for each build how many pages a template was filled for; -1 if none were
   *     looked at
   */
  DiskMemory(IntConsumer made) {
    this.made = made;
  }

  @Override
  public @Nullable Recall recall(BuildRequest request) {
    LastBuildFile file = LastBuildFile.of(request.output());
    SiteFile pages = SiteFile.of(request.output());
    String program = program();
    try {
      return file == null || pages == null || program == null
          ? null
          : new Inputs(request, file, pages, program);
    } catch (IOException e) {
      return null; // the build will tell what cannot be read
    }
  }

  /** Size and time of the files of this program; null where they cannot be found. */
  private static @Nullable String program() {
    try {
      CodeSource source = DiskMemory.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        return null;
      }
      return FolderState.of(Path.of(source.getLocation().toURI())).stamps();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return null;
    }
  }

  private final class Inputs implements Recall {

    private final BuildRequest request;
    private final LastBuildFile file;
    private final String stamps;
    private final SiteFile pages;
    private final SortedMap<String, String> files;
    private final List<String> parts = new ArrayList<>();
    private final List<String> frame;
    private @Nullable SiteMemory memory;

    Inputs(BuildRequest request, LastBuildFile file, SiteFile pages, String program)
        throws IOException {
      this.request = request;
      this.file = file;
      this.pages = pages;
      FolderState content = FolderState.of(request.content());
      FolderState templates = templates();
      stamps = stamps(content, templates);
      files = content.hashes();
      frame =
          List.of(
              program,
              templates == null ? "" : templates.bytes(),
              String.valueOf(request.audience()));
      parts.addAll(frame);
      parts.add(content.bytes());
      parts.add(String.valueOf(request.lang()));
      parts.add(request.failOn().key());
      parts.add(request.contentName());
      parts.add(request.today().toString());
    }

    private @Nullable FolderState templates() throws IOException {
      Path folder = request.templates();
      return folder == null ? null : FolderState.of(folder);
    }

    private static String stamps(FolderState content, @Nullable FolderState templates) {
      return content.stamps() + (templates == null ? "" : templates.stamps());
    }

    private String key(@Nullable SourceDates dates) {
      List<String> all = new ArrayList<>(parts);
      all.add(dates == null ? "" : dates.toString());
      return BuildKey.of(all);
    }

    @Override
    public @Nullable BuildResult same() {
      LastBuild last = file.read();
      if (last == null) {
        return null;
      }
      SourceDates dates = last.dated() ? SourceDates.of(request.content()) : null;
      PublishedSite site =
          last.key().equals(key(dates)) ? PublishedSite.in(request.output()) : null;
      return site == null || !last.output().equals(site.digest()) ? null : result(last, site);
    }

    @Override
    public void take(ReadResult read, Catalogue catalogue) {
      memory = new SiteMemory(request, pages, frame, files);
      memory.take(read, catalogue);
    }

    @Override
    public @Nullable Reworded reworded() {
      return memory == null ? null : memory.reworded();
    }

    @Override
    public PageMemory pages(Publication publication, SitePlan plan, SourceDates dates) {
      return memory == null ? PageMemory.NONE : memory.pages(publication, plan, dates);
    }

    private BuildResult result(LastBuild last, PublishedSite site) {
      Messages words = Messages.of(last.language());
      Report report = new Report(last.findings(), last.files(), request.contentName(), words);
      Tally files = new Tally(0, site.files(), 0);
      Tally pages = new Tally(0, site.pages(), 0);
      PublishResult unchanged = new PublishResult(files, pages, site.bytes(), List.of());
      return new BuildResult(
          report, request.failOn(), request.output(), List.of(), unchanged, null, last.warnings());
    }

    @Override
    public void keep(BuildResult result, List<Diagnostic> all, @Nullable SourceDates dates) {
      PublishedSite site = PublishedSite.in(request.output());
      if (site == null || !isUntouched()) {
        file.delete();
        return;
      }
      if (memory != null) {
        memory.keep(site.digest(), all, dates == null ? SourceDates.NONE : dates);
      }
      Report report = result.report();
      file.write(
          new LastBuild(
              key(dates),
              dates != null,
              site.digest(),
              report.filesChecked(),
              report.messages().language(),
              report.diagnostics(),
              result.warnings()));
    }

    @Override
    public void close() {
      made.accept(memory == null ? 0 : memory.made());
      if (memory != null) {
        memory.close();
      }
    }

    private boolean isUntouched() {
      try {
        return stamps.equals(stamps(FolderState.of(request.content()), templates()));
      } catch (IOException e) {
        return false;
      }
    }
  }
}
