package org.rolebook.docs;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.Frame;
import org.rolebook.render.view.SiteView;

/** The reference of what templates see, made from the view records and their Javadoc. */
final class DataModel {

  private static final Path VIEWS = Path.of("src/main/java/org/rolebook/render/view");
  private static final String PACKAGE = "org.rolebook.render.view.";

  private final StringBuilder page = new StringBuilder();
  private final RecordMeanings meanings;
  private final Properties words = new Properties();

  private DataModel(String language) throws IOException {
    this.meanings = meanings(language);
    Path file = Path.of("src/test/resources/data-model", language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
  }

  /** The Javadoc itself is in English. */
  static RecordMeanings meanings(String language) throws IOException {
    RecordMeanings english = RecordMeanings.of(VIEWS);
    return language.equals("en") ? english : english.in(Translations.of(language));
  }

  /**
   * The page.
   *
   * @param views simple name of the record that a template shows, by template
   */
  static String markdown(String language, Map<String, String> views)
      throws IOException, ClassNotFoundException {
    DataModel model = new DataModel(language);
    model.head(views);
    for (Class<?> type : model.types(views)) {
      model.record(type);
    }
    return model.page.toString();
  }

  /** Every record that can be reached, each where it is first met. */
  private Set<Class<?>> types(Map<String, String> views) throws ClassNotFoundException {
    List<Class<?>> roots = new ArrayList<>(List.of(Frame.class, SiteView.class));
    for (String view : views.values()) {
      roots.add(Class.forName(PACKAGE + view));
    }
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (found.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          Class<?> below = record(component.getGenericType());
          if (below != null) {
            open.add(below);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Class<?> record(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return record(arguments[arguments.length - 1]);
    }
    return type instanceof Class<?> simple && simple.isRecord() ? simple : null;
  }

  private void head(Map<String, String> views) {
    line("# " + word("title"));
    line(word("other"));
    line(word("intro"));
    line("## " + word("variables"));
    page.append("| ").append(word("name")).append(" | ").append(word("what")).append(" |\n");
    page.append("| --- | --- |\n");
    for (String name : List.of("page", "view", "site", "linked", "msg", "label", "hold")) {
      page.append("| `").append(name).append("` | ").append(word("variable." + name));
      page.append(" |\n");
    }
    page.append('\n');
    line("## " + word("templates"));
    page.append("| ").append(word("template")).append(" | `view` |\n| --- | --- |\n");
    views.forEach(
        (template, view) ->
            page.append("| `").append(template).append("` | ").append(link(view)).append(" |\n"));
    page.append('\n');
    line(word("partial"));
  }

  private void record(Class<?> type) {
    String name = type.getSimpleName();
    line("<a id=\"" + name.toLowerCase(Locale.ROOT) + "\"></a>");
    line("## " + name);
    line(meanings.of(name));
    page.append("| ").append(word("name")).append(" | ").append(word("type")).append(" | ");
    page.append(word("absent")).append(" | ").append(word("meaning")).append(" |\n");
    page.append("| --- | --- | --- | --- |\n");
    for (RecordComponent component : type.getRecordComponents()) {
      boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      page.append("| `").append(component.getName()).append("` | ");
      page.append(type(component.getGenericType())).append(" | ");
      page.append(absent ? word("yes") : "").append(" | ");
      page.append(meanings.of(name + "." + component.getName())).append(" |\n");
    }
    page.append('\n');
  }

  private String type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      String element = type(arguments[arguments.length - 1]);
      return word(arguments.length == 1 ? "type.list" : "type.map").replace("{}", element);
    }
    Class<?> simple = (Class<?>) type;
    return simple.isRecord()
        ? link(simple.getSimpleName())
        : word("type." + simple.getSimpleName());
  }

  private static String link(String record) {
    return "[" + record + "](#" + record.toLowerCase(Locale.ROOT) + ")";
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private String word(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }
}
