package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.content.HandbookReader;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.site.OddHandbook;

/**
 * The sites that browsers look at: the demo handbook, and a small one of what the demo lacks, both
 * below a folder with a space and Han characters in its name. Made once for all tests.
 *
 * @param folder the site's folder
 * @param plan its pages
 */
record DemoSite(Path folder, SitePlan plan) {

  private static final Path PARENT = Path.of("target", "browser", "岗位 手册");

  /** The demo handbook. */
  static DemoSite demo() {
    return Demo.SITE;
  }

  /** The handbook of what the demo lacks. */
  static DemoSite odd() {
    return Odd.SITE;
  }

  /** Serves it below a sub-path. */
  SiteServer serve() throws IOException {
    return new SiteServer(folder.toAbsolutePath());
  }

  /** Its address as a folder, with a slash at its end. */
  String address() {
    return folder.toAbsolutePath().toUri().toString();
  }

  private static DemoSite published() {
    Path content = Path.of("content");
    Path site = PARENT.resolve("handbook");
    BuildRequest request =
        new BuildRequest(
            content, site, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    try {
      BuildResult result = new Engine().build(request);
      assertThat(result.failed()).isFalse();
      Catalogue catalogue = new Catalogue();
      Handbook whole = new HandbookReader(catalogue).read(content).handbook();
      Handbook seen = AudienceFilter.apply(whole, "staff", catalogue);
      return new DemoSite(site, SitePlanner.plan(Organisation.of(seen)));
    } catch (BuildException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoSite written() {
    Path site = PARENT.resolve("odd");
    OddHandbook.write(site);
    return new DemoSite(site, OddHandbook.plan());
  }

  private static final class Demo {
    static final DemoSite SITE = published();
  }

  private static final class Odd {
    static final DemoSite SITE = written();
  }
}
