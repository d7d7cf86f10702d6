package org.rolebook.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rolebook.i18n.Messages;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.declare.Catalogue;

/**
 * A new handbook and what lies around it.
 *
 * @param starter id of an organisation, or {@link #MINIMAL}
 * @param title title of the handbook
 * @param languages its languages; the first is the default
 * @param pom whether there is a pom.xml
 * @param version version of the Maven plugin
 */
public record NewProject(
    String starter, LocalizedText title, List<String> languages, boolean pom, String version) {

  /** The starter with one unit and two positions. */
  public static final String MINIMAL = "minimal";

  private static final String CONTENT = "content/";
  private static final String COMPANY = "company";
  private static final List<String> MINIMAL_FILES =
      List.of("unit.yaml", "manager.yaml", "specialist.md");
  private static final String PLUGIN = "org.rolebook:rolebook-maven-plugin:";

  /** Keeps an immutable copy. */
  public NewProject {
    languages = List.copyOf(languages);
  }

  /** All files by path below the folder of the project, but for the schemas. */
  public SortedMap<String, byte[]> files(Starters starters, Catalogue catalogue) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (starter.equals(MINIMAL)) {
      MINIMAL_FILES.forEach(
          name -> add(files, CONTENT + COMPANY + "/" + name, form("minimal/" + name)));
    } else {
      SortedMap<String, byte[]> content = StarterFiles.of(starters, starter, languages, catalogue);
      content.forEach((path, bytes) -> files.put(CONTENT + path, bytes));
    }
    add(files, CONTENT + "handbook.yaml", form("handbook.yaml").stripTrailing() + "\n");
    addSurroundings(files);
    return files;
  }

  private void addSurroundings(Map<String, byte[]> files) {
    add(files, ".gitignore", form("gitignore"));
    add(files, ".github/workflows/handbook.yml", form("github.yml"));
    add(files, ".gitlab-ci.yml", form("gitlab.yml"));
    add(files, ".vscode/settings.json", Form.text("common/settings.json"));
    add(files, ".vscode/extensions.json", Form.text("common/extensions.json"));
    if (pom) {
      add(files, "pom.xml", form("pom.xml"));
    }
  }

  private String form(String name) {
    return Form.fill(Messages.known(languages.get(0)) + "/" + name, this::value);
  }

  private String value(String gap) {
    return switch (gap) {
      case "title" -> Scalar.of(title, "");
      case "footer" -> Scalar.of(footer(), "  ");
      case "languages" -> String.join(", ", languages);
      case "lint" -> form(starter.equals(MINIMAL) ? "lint.yaml" : "lint-accepted.yaml");
      case "command" -> "mvn -B -ntp " + (pom ? "package" : goals());
      case "version" -> version;
      default -> throw new IllegalArgumentException(gap);
    };
  }

  private LocalizedText footer() {
    Map<String, String> texts = new TreeMap<>();
    title
        .byLanguage()
        .forEach((tag, text) -> texts.put(tag, Messages.of(tag).text("scaffold.footer", text)));
    return new LocalizedText(texts);
  }

  private String goals() {
    String plugin = PLUGIN + version;
    return plugin + ":check " + plugin + ":package";
  }

  private static void add(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
