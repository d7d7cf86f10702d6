package org.rolebook.build;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rolebook.model.Settings;
import org.rolebook.publish.Publication;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.Publisher;
import org.rolebook.publish.Tally;

/**
 * Publishes the sites of all audiences side by side: {@code handbook-staff} and {@code handbook-hr}
 * where {@code handbook} is the output folder. None replaces its predecessor before all are made.
 */
final class AllAudiences {

  private static final Tally NONE = new Tally(0, 0, 0);
  private static final String FOLDER = "[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*";

  private AllAudiences() {}

  /** Makes the site of one audience. */
  interface Work {
    void into(BuildRequest request, Publication publication) throws BuildException;
  }

  /** Whether a request means all audiences. */
  static boolean areMeant(BuildRequest request) {
    return Settings.ALL_AUDIENCES.equals(request.audience());
  }

  /** One request for each audience. */
  static List<BuildRequest> each(BuildRequest request, Settings settings) throws BuildException {
    List<BuildRequest> requests = new ArrayList<>();
    for (String audience : settings.effectiveAudiences()) {
      if (!audience.matches(FOLDER)) {
        throw new BuildException("build.audience-folder", audience);
      }
      Path whole = request.output().toAbsolutePath().normalize();
      Path name = whole.getFileName();
      String folder = (name == null ? "" : name + "-") + audience;
      Path relative = request.output().resolveSibling(folder);
      requests.add(request.forAudience(audience, relative));
    }
    return requests;
  }

  /** Publishes all sites, or none. */
  static PublishResult publish(List<BuildRequest> requests, Work work) throws BuildException {
    Deque<Publication> open = new ArrayDeque<>();
    try {
      for (BuildRequest request : requests) {
        Publication publication = new Publisher(request.output()).begin();
        open.addLast(publication);
        work.into(request, publication);
      }
      List<PublishResult> done = new ArrayList<>();
      for (Publication publication : open) {
        done.add(publication.commit());
      }
      return sum(done);
    } finally {
      for (Publication publication : open) {
        publication.close();
      }
    }
  }

  private static PublishResult sum(List<PublishResult> all) {
    return new PublishResult(
        all.stream().map(PublishResult::files).reduce(NONE, Tally::plus),
        all.stream().map(PublishResult::pages).reduce(NONE, Tally::plus),
        all.stream().mapToLong(PublishResult::bytes).sum(),
        all.stream().flatMap(one -> one.kept().stream()).toList());
  }
}
