package org.rolebook.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Located;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Brand;
import org.rolebook.model.Page;
import org.rolebook.plan.Routes;
import org.rolebook.render.BuiltIn;
import org.rolebook.scaffold.ThemeRecord;
import org.rolebook.scaffold.ThemeState;

/** Finds what is wrong with the look of a handbook: layouts, style sheets, own templates. */
final class ThemeStage {

  private static final String RULE = "theme";
  private static final String TEMPLATE = "[a-z0-9-]+\\.ftlh";
  private static final String SETTINGS = "handbook.yaml";

  /** Where the files of the content folder's own assets are published. */
  private static final String TAKEN = Routes.ASSETS + "content/";

  private final ReadResult read;
  private final OwnFiles content;
  private final @Nullable OwnTheme theme;
  private final List<Diagnostic> found = new ArrayList<>();

  private ThemeStage(ReadResult read, OwnFiles content, @Nullable OwnTheme theme) {
    this.read = read;
    this.content = content;
    this.theme = theme;
  }

  /** The findings, in any order. */
  static List<Diagnostic> run(BuildRequest request, ReadResult read) throws BuildException {
    OwnFiles content = new OwnFiles(request.content());
    ThemeStage stage = new ThemeStage(read, content, OwnTheme.of(request));
    read.handbook().pages().values().forEach(stage::layout);
    stage.brand(read.handbook().settings().brand());
    if (stage.theme != null) {
      stage.names(stage.theme);
      stage.copies(stage.theme);
      stage.styles(stage.theme);
    }
    return stage.found;
  }

  private void layout(Page page) {
    String layout = page.layout();
    List<String> known = theme == null ? List.of() : theme.layouts();
    if (layout == null || known.contains(layout) || read.lacks(page.id(), "layout")) {
      return;
    }
    Located place = read.sources().locate(page.id(), "layout");
    if (theme == null) {
      add(Severity.ERROR, place, page.id() + "#layout", "layout-no-folder", layout);
    } else {
      near(Severity.ERROR, place, page.id() + "#layout", "layout", layout, known);
    }
  }

  private void brand(@Nullable Brand brand) {
    if (brand != null && !read.unreadable()) {
      if (brand.logo() != null) {
        file("brand.logo", brand.logo());
      }
      files("brand.styles", brand.styles()).forEach(path -> style(path, text(path), path));
      files("brand.scripts", brand.scripts());
    }
  }

  /** Those of the files that are there. */
  private List<String> files(String field, List<String> paths) {
    List<String> there = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      if (file(field + "[" + i + "]", paths.get(i))) {
        there.add(paths.get(i));
      }
    }
    return there;
  }

  private boolean file(String field, String path) {
    if (read.assets().contains(path)) {
      return true;
    }
    Located place = read.sources().locate(SETTINGS, field, path);
    near(Severity.WARNING, place, SETTINGS + "#" + field, "file", path, read.assets());
    return false;
  }

  private String text(String path) {
    return Objects.requireNonNullElse(content.text(path), "");
  }

  private void styles(OwnTheme own) {
    for (String name : own.names()) {
      if (name.startsWith(Routes.ASSETS) && name.endsWith(".css")) {
        style(
            name, Objects.requireNonNullElse(own.files().text(name), ""), own.path() + "/" + name);
      }
    }
  }

  /**
   * Looks at the addresses of a style sheet.
   *
   * @param name its path in its folder
   * @param shown its path as seen from the content folder
   */
  private void style(String name, String css, String shown) {
    boolean ofTheme = !name.equals(shown);
    Collection<String> there = ofTheme ? published() : read.assets();
    for (StyleAddresses.Address address : StyleAddresses.in(name, css)) {
      SourceSpan span = address.span();
      Located place =
          new Located(
              new SourceSpan(shown, span.line(), span.column(), span.endLine(), span.endColumn()),
              address.line());
      String file = address.file();
      if (address.isElsewhere()) {
        add(Severity.WARNING, place, shown, "elsewhere", address.written());
      } else if (file != null && !there.contains(file)) {
        near(Severity.WARNING, place, shown, "address", file, there);
      }
    }
  }

  /** The files below {@code assets/} of the site that the theme makes up. */
  private Collection<String> published() {
    SortedMap<String, byte[]> all = new TreeMap<>(BuiltIn.files());
    all.putAll(OwnTheme.assets(theme));
    return all.keySet();
  }

  private void names(OwnTheme own) {
    SortedMap<String, byte[]> builtIn = BuiltIn.files();
    for (String name : own.names()) {
      Located place = new Located(SourceSpan.startOf(own.path() + "/" + name), "");
      boolean asset = name.startsWith(Routes.ASSETS);
      if (asset && name.toLowerCase(Locale.ROOT).startsWith(TAKEN)) {
        add(Severity.ERROR, place, name, "taken", name);
      } else if (asset && isOtherCase(name, builtIn.keySet())) {
        add(Severity.ERROR, place, name, "case", name);
      } else if (!asset && name.endsWith(".ftlh") && !name.matches(TEMPLATE)) {
        add(Severity.WARNING, place, name, "name", name);
      }
    }
  }

  private static boolean isOtherCase(String name, Collection<String> builtIn) {
    return builtIn.stream().anyMatch(each -> each.equalsIgnoreCase(name) && !each.equals(name));
  }

  private void copies(OwnTheme own) {
    SortedMap<String, byte[]> builtIn = BuiltIn.files();
    ThemeRecord record = own.record();
    for (String name : own.names()) {
      Located place = new Located(SourceSpan.startOf(own.path() + "/" + name), "");
      ThemeState state = ThemeState.of(name, own.files().bytes(name), record, builtIn);
      ThemeRecord.Copied copied = record.copies().get(name);
      if (copied != null && (state == ThemeState.CHANGED || state == ThemeState.OLD)) {
        add(Severity.INFO, place, name, state.key(), name, copied.version());
      } else if (state == ThemeState.MISNAMED && name.matches(TEMPLATE) && !isNamed(name, own)) {
        String near = String.valueOf(ThemeState.near(name, builtIn));
        add(Severity.WARNING, place, name, "misnamed", name, near);
      }
    }
  }

  /** Whether another template of the folder takes something from that one. */
  private static boolean isNamed(String name, OwnTheme own) {
    return own.names().stream()
        .filter(other -> other.endsWith(".ftlh") && !other.equals(name))
        .anyMatch(other -> String.valueOf(own.files().text(other)).contains(name));
  }

  private void near(
      Severity severity,
      Located place,
      String subject,
      String variant,
      String written,
      Collection<String> known) {
    List<String> near = Nearest.of(written, known, 1);
    if (near.isEmpty()) {
      add(severity, place, subject, variant, written);
    } else {
      add(severity, place, subject, variant + "-near", written, near.get(0));
    }
  }

  private void add(
      Severity severity, Located place, String subject, String variant, String... arguments) {
    found.add(
        new Diagnostic(
            RULE,
            severity,
            subject,
            place.span(),
            place.excerpt(),
            variant,
            List.of(arguments),
            List.of()));
  }
}
