package org.rolebook.build;

import java.util.List;
import java.util.function.Consumer;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadResult;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Edit;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.SeenHandbook;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.Route;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.RenderedFile;

/**
 * What a site is made of.
 *
 * @param part the handbook as its audience sees it
 * @param audience for whom the site is made
 */
record SiteStage(SeenHandbook part, String audience) {

  /** What a request wants made of what was read. */
  static SiteStage of(BuildRequest request, ReadResult read, Catalogue catalogue)
      throws BuildException {
    String audience = audience(request, read.handbook());
    return new SiteStage(AudienceFilter.seen(read.handbook(), audience, catalogue), audience);
  }

  /** The handbook as its audience sees it. */
  Handbook seen() {
    return part.handbook();
  }

  /**
   * The same site after an edit.
   *
   * @param whole the handbook after it
   * @param edit from the handbook of which this is the part of an audience, within its elements
   */
  SiteStage after(Handbook whole, Edit edit, Catalogue catalogue) {
    SeenHandbook next = part.after(edit);
    return new SiteStage(
        next == null ? AudienceFilter.seen(whole, audience, catalogue) : next, audience);
  }

  /**
   * For whom a request wants a site made.
   *
   * @throws BuildException if the handbook has no such audience
   */
  static String audience(BuildRequest request, Handbook handbook) throws BuildException {
    List<String> known = handbook.settings().effectiveAudiences();
    String wanted = request.audience() != null ? request.audience() : known.get(0);
    if (!AudienceFilter.isKnown(handbook.settings(), wanted)) {
      throw new BuildException("build.unknown-audience", wanted, String.join(", ", known));
    }
    return wanted;
  }

  /**
   * The pages of the site.
   *
   * @param health whether it has the page about the state of the handbook
   */
  SitePlan plan(boolean health) {
    return SitePlanner.plan(Organisation.of(seen()), health);
  }

  /**
   * The same where the organisation that was read is known, so that it is not derived again from a
   * handbook of which the audience sees all.
   */
  SitePlan plan(Organisation read, boolean health) {
    return read.handbook().equals(seen()) ? SitePlanner.plan(read, health) : plan(health);
  }

  /** Hands on the files that are published as they are. */
  static void addAssets(
      BuildRequest request, ReadResult read, SitePlan plan, Consumer<RenderedFile> sink) {
    OwnFiles files = new OwnFiles(request.content());
    for (String asset : read.assets()) {
      Route route = plan.routes().asset(asset);
      if (route != null) {
        sink.accept(new RenderedFile(route.path(), files.bytes(asset)));
      }
    }
  }
}
