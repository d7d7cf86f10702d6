package org.rolebook.build;

import java.io.Closeable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.check.Reworded;
import org.rolebook.check.Rule;
import org.rolebook.check.Rules;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadResult;
import org.rolebook.content.SourceDates;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.incremental.BuildKey;
import org.rolebook.incremental.Elements;
import org.rolebook.incremental.KnownElement;
import org.rolebook.incremental.KnownFile;
import org.rolebook.incremental.KnownSite;
import org.rolebook.incremental.SiteDraft;
import org.rolebook.incremental.SiteFile;
import org.rolebook.incremental.StoredPages;
import org.rolebook.incremental.StoredSite;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.publish.Publication;
import org.rolebook.publish.PublishedSite;
import org.rolebook.render.PageMemory;
import org.rolebook.render.ShownWords;

/**
 * What an edited handbook need not be made of again: remembers part by part what the site in an
 * output was made of.
 */
final class SiteMemory implements Closeable {

  private final BuildRequest request;
  private final SiteFile file;
  private final @Nullable StoredSite stored;
  private final List<String> key;
  private final List<KnownFile> files;
  private @Nullable Now now;
  private @Nullable SiteDraft draft;
  private @Nullable StoredPages pages;

  /**
   * Looks up what is remembered.
   *
   * @param key all that pages depend on besides the handbook
   * @param files hashes of the source files, by path
   */
  SiteMemory(
      BuildRequest request, SiteFile file, List<String> key, SortedMap<String, String> files) {
    this.request = request;
    this.file = file;
    this.stored = file.open();
    this.key = key;
    this.files =
        files.entrySet().stream().map(one -> new KnownFile(one.getKey(), one.getValue())).toList();
  }

  /**
   * A handbook as it was read.
   *
   * @param before what is remembered of the former one; null if that is of no use
   * @param edit the difference, where that is mere words; null for any other
   */
  private record Now(
      String key,
      boolean whole,
      String settings,
      List<KnownElement> elements,
      @Nullable StoredSite before,
      @Nullable MereWords edit) {}

  /** Takes notice of what was read. */
  void take(ReadResult read, Catalogue catalogue) {
    Elements digests = new Elements(catalogue);
    List<String> parts = new ArrayList<>(key);
    parts.add(digests.digest(read.handbook().settings().limits()));
    String all = BuildKey.of(parts);
    boolean whole = !read.unreadable() && read.lost().isEmpty();
    String settings = digests.digest(read.handbook().settings());
    StoredSite before = stored != null && stored.site().key().equals(all) ? stored : null;
    boolean alike =
        before != null
            && whole
            && before.site().whole()
            && before.site().settings().equals(settings)
            && paths(before.site().files()).equals(paths(files));
    List<KnownElement> elements =
        digests.of(
            read.handbook(),
            before != null && alike ? unchanged(before.site(), read.handbook()) : Map.of());
    MereWords edit =
        before != null && alike
            ? MereWords.between(before.site().elements(), elements, read.handbook())
            : null;
    now = new Now(all, whole, settings, elements, before, edit);
  }

  /**
   * What is told of elements whose source files are as they were; nothing where a file has changed
   * that is not the one of an element, such as a translation.
   */
  private Map<String, KnownElement> unchanged(KnownSite site, Handbook handbook) {
    Set<String> changed = changedFiles();
    Map<String, String> sources = Elements.sources(handbook);
    if (!new HashSet<>(sources.values()).containsAll(changed)) {
      return Map.of();
    }
    return site.elements().stream()
        .filter(element -> !changed.contains(sources.get(element.name())))
        .collect(Collectors.toMap(KnownElement::name, element -> element));
  }

  private static List<String> paths(List<KnownFile> files) {
    return files.stream().map(KnownFile::path).toList();
  }

  /** What rules found before an edit of mere words; null after any other, or on another day. */
  @Nullable Reworded reworded() {
    MereWords edit = now == null ? null : now.edit();
    if (edit == null || stored == null || !stored.site().day().equals(day())) {
      return null;
    }
    KnownSite site = stored.site();
    try {
      Set<String> moved = beginnings().moved(changedFiles(), site.beginnings());
      return new Reworded(site.findings(), edit.part(), edit.fields(), moved);
    } catch (UncheckedIOException e) {
      return null; // a file is gone meanwhile
    }
  }

  private Beginnings beginnings() {
    return new Beginnings(new OwnFiles(request.content()), new HashSet<>(paths(files)));
  }

  private Set<String> changedFiles() {
    Set<KnownFile> changed = new HashSet<>(files);
    if (stored != null) {
      stored.site().files().forEach(changed::remove);
    }
    return changed.stream().map(KnownFile::path).collect(Collectors.toSet());
  }

  private String day() {
    return request.today().toString();
  }

  /**
   * The pages in the output, which is locked; none where it is not as it was left.
   *
   * @param dates the days of change that pages show
   */
  PageMemory pages(Publication publication, SitePlan plan, SourceDates dates) {
    SiteDraft next = file.begin();
    draft = next;
    if (next == null || now == null) {
      return PageMemory.NONE;
    }
    StoredSite before = isThere(now.before()) ? now.before() : null;
    pages = new StoredPages(before, publication::present, untouched(plan, dates), next);
    return pages;
  }

  private boolean isThere(@Nullable StoredSite before) {
    PublishedSite site = before == null ? null : PublishedSite.in(request.output());
    return before != null && site != null && site.digest().equals(before.site().output());
  }

  private StoredPages.Untouched untouched(SitePlan plan, SourceDates dates) {
    MereWords edit = now == null ? null : now.edit();
    return edit == null || stored == null || !stored.site().dates().equals(text(dates))
        ? StoredPages.Untouched.NOTHING
        : new Reached(
            new ShownWords(plan, edit.part().ids(), edit.fields().contains("responsibilities")));
  }

  /** What an edit of mere words does not reach. */
  private record Reached(ShownWords shown) implements StoredPages.Untouched {

    @Override
    public boolean page(PlannedPage page) {
      return !shown.mayShowOn(page);
    }

    @Override
    public Set<String> reworded() {
      return shown.elements();
    }
  }

  private static String text(SourceDates dates) {
    return BuildKey.of(List.of(dates.toString()));
  }

  /**
   * Remembers the site that was published.
   *
   * @param output stands for it
   * @param findings of all rules and of reading
   */
  void keep(String output, List<Diagnostic> findings, SourceDates dates) {
    if (draft == null || now == null) {
      return;
    }
    try {
      Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
      List<Diagnostic> found =
          findings.stream().filter(finding -> rules.contains(finding.rule())).toList();
      draft.finish(
          new KnownSite(
              now.key(),
              output,
              now.whole(),
              day(),
              text(dates),
              now.settings(),
              files,
              now.elements(),
              found,
              beginnings().of(found),
              draft.pages()));
    } catch (UncheckedIOException e) {
      return; // a file is gone meanwhile: the next build makes everything
    }
  }

  /** How many pages a template was filled for; -1 if nobody knows. */
  int made() {
    return pages == null ? -1 : pages.made();
  }

  @Override
  public void close() {
    if (stored != null) {
      stored.close();
    }
    if (draft != null) {
      draft.close();
    }
  }
}
