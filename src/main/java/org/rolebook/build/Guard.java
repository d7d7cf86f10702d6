package org.rolebook.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rolebook.content.Located;
import org.rolebook.content.ReadResult;
import org.rolebook.i18n.Messages;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.proof.Leak;
import org.rolebook.proof.Secrets;
import org.rolebook.render.BuiltIn;
import org.rolebook.render.RenderedFile;

/** Lets only those files of a site pass in which nothing can be read that is withheld from it. */
final class Guard {

  private final BuildRequest request;
  private final ReadResult read;
  private final String audience;
  private final Secrets secrets;

  private Guard(BuildRequest request, ReadResult read, String audience, Secrets secrets) {
    this.request = request;
    this.read = read;
    this.audience = audience;
    this.secrets = secrets;
  }

  static Guard of(BuildRequest request, ReadResult read, SiteStage site, Catalogue catalogue) {
    boolean open = read.handbook().equals(site.seen());
    Secrets secrets = open ? Secrets.NONE : secrets(read, site, catalogue);
    return new Guard(request, read, site.audience(), secrets);
  }

  private static Secrets secrets(ReadResult read, SiteStage site, Catalogue catalogue) {
    List<String> words = new ArrayList<>();
    for (String language : site.seen().settings().publishedLanguages()) {
      Messages messages = Messages.of(language);
      messages.keys().stream().sorted().map(messages::text).forEach(words::add);
    }
    BuiltIn.files().values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .forEach(words::add);
    return Secrets.of(read.handbook(), site.seen(), words, catalogue);
  }

  /**
   * Hands files on.
   *
   * @throws Refusal at the first one that may not pass
   */
  Consumer<RenderedFile> before(Consumer<RenderedFile> sink) {
    if (secrets.isEmpty()) {
      return sink;
    }
    return file -> {
      Leak leak = secrets.in(file.path(), file.bytes());
      if (leak != null) {
        throw new Refusal(leak);
      }
      sink.accept(file);
    };
  }

  /** What to tell; not the words themselves, which logs would hand on. */
  BuildException explain(Refusal refusal) {
    Leak leak = refusal.leak();
    Located place = read.sources().locate(leak.secret().element(), leak.secret().path());
    String source = request.contentName() + "/" + place.span().file() + ":" + place.span().line();
    return new BuildException(
        "build.leak", leak.file(), String.valueOf(leak.offset()), source, audience);
  }

  /** A file may not pass. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Leak leak;

    Refusal(Leak leak) {
      super(leak.file(), null, false, false);
      this.leak = leak;
    }

    Leak leak() {
      return leak;
    }
  }
}
