package org.rolebook.incremental;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.rolebook.render.PageMemory;
import org.rolebook.render.PageModel;
import org.rolebook.render.RenderedFile;

/**
 * The pages of one site in memory, each with the digest of what it shows, while a handbook is made
 * again and again. May be used by several threads.
 */
public final class RememberedPages implements PageMemory {

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Known(ModelDigest.Digest digest, byte[] bytes) {}

  private final ModelDigest digests = new ModelDigest();
  private final Map<String, Known> pages = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();

  @Override
  public RenderedFile page(String path, PageModel model, Supplier<byte[]> template) {
    ModelDigest.Digest digest = digests.of(model);
    Known known = pages.get(path);
    if (known == null || !known.digest().equals(digest)) {
      known = new Known(digest, template.get());
      made.incrementAndGet();
      pages.put(path, known);
    }
    return new RenderedFile(path, known.bytes());
  }

  /** Forgets all pages but these. */
  public void retain(Set<String> paths) {
    pages.keySet().retainAll(paths);
  }

  /** How many pages a template was filled for since this was last asked. */
  public int takeMade() {
    return made.getAndSet(0);
  }
}
