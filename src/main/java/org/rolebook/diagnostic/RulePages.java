package org.rolebook.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pages about rules that are packed beside the program, in one language. A page holds a title
 * and a severity, then all in Chinese, then all in English; the index lists all rules.
 */
public final class RulePages {

  private static final Pattern INDEX_ROW =
      Pattern.compile("(?m)^\\| (?:\\[([a-z-]+)\\]|`([a-z-]+)`)[^|]*\\| ([a-z]+) \\|.*$");
  private static final Pattern TITLES = Pattern.compile("(?m)^(.+) · (.+)$");
  private static final Pattern SEVERITY = Pattern.compile("(?m)^(默认级别) / (default severity)");
  private static final String CHINESE = "\n## 是什么\n";
  private static final String ENGLISH = "\n## What\n";

  private final boolean chinese;
  private final Map<String, String> severities = new TreeMap<>();

  private RulePages(boolean chinese) {
    this.chinese = chinese;
    String index = read("index");
    Matcher row = INDEX_ROW.matcher(index == null ? "" : index);
    while (row.find()) {
      severities.put(row.group(1) == null ? row.group(2) : row.group(1), row.group(3));
    }
  }

  /** The pages in the language of a tag: Chinese or else English. */
  public static RulePages of(String language) {
    return new RulePages(language.startsWith("zh"));
  }

  /** Ids of all rules and of all findings of reading, sorted. */
  public Set<String> ids() {
    return severities.keySet();
  }

  /** How bad the findings of a rule are where nobody says otherwise; null where it varies. */
  public @Nullable Severity severity(String rule) {
    String severity = severities.getOrDefault(rule, "varies");
    return severity.equals("varies") ? null : Severity.of(severity);
  }

  /** Whether there is a page about a rule. */
  public boolean has(String rule) {
    return severities.containsKey(rule) && RulePages.class.getResource(resource(rule)) != null;
  }

  /** The page of a rule as Markdown; null if there is none. */
  public @Nullable String page(String rule) {
    String page = severities.containsKey(rule) ? read(rule) : null;
    return page == null ? null : inLanguage(page);
  }

  private String inLanguage(String page) {
    int first = page.indexOf(CHINESE);
    int second = page.indexOf(ENGLISH);
    if (first < 0 || second < first) {
      return page;
    }
    String own = chinese ? "$1" : "$2";
    String head = TITLES.matcher(page.substring(0, first)).replaceFirst(own);
    String body = chinese ? page.substring(first, second) : page.substring(second);
    return SEVERITY.matcher(head).replaceFirst(own) + body.stripTrailing() + "\n";
  }

  private static @Nullable String read(String name) {
    try (InputStream page = RulePages.class.getResourceAsStream(resource(name))) {
      return page == null ? null : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    return "/org/rolebook/rules/" + name + ".md";
  }
}
