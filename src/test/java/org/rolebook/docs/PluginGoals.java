package org.rolebook.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The goals of the plugin, as its descriptor tells them.
 *
 * @param propertiesOf goal to the properties that it reads
 */
record PluginGoals(Map<String, Set<String>> propertiesOf) {

  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(rolebook[.\\w]+|detail|goal)\\}");

  static PluginGoals read() {
    Map<String, Set<String>> goals = new TreeMap<>();
    try {
      String text = Files.readString(DESCRIPTOR);
      for (Element mojo : Jsoup.parse(text, "", Parser.xmlParser()).select("mojo")) {
        Set<String> properties = new TreeSet<>();
        Matcher property = PROPERTY.matcher(mojo.select("configuration").text());
        while (property.find()) {
          properties.add(property.group(1));
        }
        goals.put(mojo.select("> goal").text(), properties);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PluginGoals(goals);
  }

  Set<String> names() {
    return propertiesOf.keySet();
  }

  /** The properties that some of the goals read; those of all goals where none is named. */
  Set<String> properties(Collection<String> goals) {
    Set<String> all = new TreeSet<>();
    propertiesOf.forEach(
        (goal, properties) -> {
          if (goals.isEmpty() || goals.contains(goal)) {
            all.addAll(properties);
          }
        });
    return all;
  }
}
