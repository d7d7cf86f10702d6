package org.rolebook.incremental;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolebook.plan.PlannedPage;
import org.rolebook.render.PageMemory;
import org.rolebook.render.PageModel;
import org.rolebook.render.RenderedFile;
import org.rolebook.render.search.SearchEntry;

/**
 * The pages of the site in an output, of which those are taken over that would be the same. May be
 * used by several threads.
 */
public final class StoredPages implements PageMemory {

  private static final byte[] NOTHING = {};

  private final @Nullable StoredSite before;
  private final Function<String, @Nullable RenderedFile> present;
  private final Untouched untouched;
  private final SiteDraft next;
  private final ModelDigest digests = new ModelDigest();
  private final Map<String, KnownPage> known = new HashMap<>();
  private final Map<String, String> models = new ConcurrentHashMap<>();
  private final Map<String, byte[]> entries = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();

  /** Tells what cannot have changed. */
  public interface Untouched {

    /** Nothing is sure. */
    Untouched NOTHING = page -> false;

    /** Whether a page is as it was. */
    boolean page(PlannedPage page);

    /** Ids of all edited elements, if nothing but words of theirs is edited; null if not sure. */
    default @Nullable Set<String> reworded() {
      return null;
    }
  }

  /**
   * A memory that takes over what it can and tells of the pages of the next site.
   *
   * @param before what is told of the site; null if it is not to be used
   * @param present a file of the site; null if there is none of that path
   * @param untouched tells what cannot have changed
   * @param next takes notice of the pages
   */
  public StoredPages(
      @Nullable StoredSite before,
      Function<String, @Nullable RenderedFile> present,
      Untouched untouched,
      SiteDraft next) {
    this.before = before;
    this.present = present;
    this.untouched = untouched;
    this.next = next;
    if (before != null) {
      before.site().pages().forEach(page -> known.put(page.path(), page));
    }
  }

  @Override
  public @Nullable Known known(PlannedPage page) {
    String path = page.place().route().path();
    KnownPage there = known.get(path);
    RenderedFile file = there != null && untouched.page(page) ? present.apply(path) : null;
    StoredSite.Entry entry =
        there == null || before == null || file == null ? null : before.entry(there);
    if (there == null || file == null || entry == null) {
      return null;
    }
    models.put(path, there.model());
    entries.put(path, entry.bytes());
    return new Known(file, read(entry.bytes()));
  }

  @Override
  public @Nullable RenderedFile knownIndex(String path) {
    return before != null && untouched.reworded() != null ? present.apply(path) : null;
  }

  @Override
  public @Nullable Edited edited(String path) {
    Set<String> elements = before == null ? null : untouched.reworded();
    RenderedFile file = elements == null ? null : present.apply(path);
    return file == null || elements == null ? null : new Edited(file, elements);
  }

  private static @Nullable SearchEntry read(byte[] entry) {
    try {
      return entry.length == 0
          ? null
          : SearchEntry.read(new DataInputStream(new ByteArrayInputStream(entry)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // its sum was right
    }
  }

  @Override
  public RenderedFile page(String path, PageModel model, Supplier<byte[]> template) {
    String digest = digests.text(model);
    KnownPage there = known.get(path);
    RenderedFile same = there != null && there.model().equals(digest) ? present.apply(path) : null;
    models.put(path, digest);
    if (same != null) {
      return same;
    }
    made.incrementAndGet();
    return new RenderedFile(path, template.get());
  }

  /** How many pages a template was filled for. */
  public int made() {
    return made.get();
  }

  @Override
  public void taken(String path, @Nullable SearchEntry entry) {
    String model = models.remove(path);
    byte[] kept = entries.remove(path);
    if (model != null) {
      next.add(path, model, kept == null ? written(entry) : kept);
    }
  }

  private static byte[] written(@Nullable SearchEntry entry) {
    if (entry == null) {
      return NOTHING;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      entry.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written to a disk here
    }
    return bytes.toByteArray();
  }
}
