package org.rolebook.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes links to removed elements out of the Markdown of one source file. The words that the author
 * gave a link stay; where these are a name of what was removed, or where there are none, an
 * ellipsis stands instead.
 *
 * @param removed what may not be linked to
 * @param unit in which references are looked up
 * @param source path of the file below the content folder
 */
record RemovedLinks(RemovedElements removed, String unit, String source) {

  /** Stands for the name of what is withheld. */
  static final String PLACEHOLDER = "…";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\\\)\\[\\[([^\\[\\]|\\n]{1,200}?)(?:\\\\?\\|([^\\[\\]|\\n]{0,200}))?]]");

  private static final String ADDRESS = "(<[^<>\\n]*>|[^\\s()<>]++)";
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[((?:[^\\[\\]\\\\]|\\\\.)*+)]\\(\\s*+"
              + ADDRESS
              + "(?:\\s++(?:\"[^\"]*+\"|'[^']*+'))?\\s*+\\)");
  private static final Pattern NESTED = Pattern.compile("(]\\(\\s*+)" + ADDRESS);
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[([^\\[\\]\\n]++)]:[ \\t]*+" + ADDRESS + "[^\\n]*+\\n?");

  /** A text without links to what was removed. */
  String clean(String text) {
    if (!text.contains("[")) {
      return text;
    }
    String references = replace(REFERENCE, text, this::reference);
    String links = replace(NESTED, replace(LINK, references, this::link), this::address);
    return links.contains("]:") ? withoutDefinitions(links) : links;
  }

  private String withoutDefinitions(String text) {
    Set<String> labels = new LinkedHashSet<>();
    String left =
        replace(DEFINITION, text, match -> isRemoved(match.group(2)) ? gone(labels, match) : null);
    for (String label : labels) {
      Pattern use =
          Pattern.compile(
              "(?i)!?\\[((?:[^\\[\\]\\\\]|\\\\.)*+)]\\["
                  + Pattern.quote(label)
                  + "]|!?\\[("
                  + Pattern.quote(label)
                  + ")](?:\\[])?");
      left = replace(use, left, this::use);
    }
    return left;
  }

  private static String gone(Set<String> labels, MatchResult definition) {
    labels.add(definition.group(1));
    return "";
  }

  private String use(MatchResult match) {
    return shown(match.group(1) == null ? match.group(2) : match.group(1));
  }

  private interface Replacement {
    /** What stands instead; null to leave it. */
    @Nullable String of(MatchResult match);
  }

  private static String replace(Pattern pattern, String text, Replacement replacement) {
    return pattern
        .matcher(text)
        .replaceAll(
            match -> {
              String other = replacement.of(match);
              return Matcher.quoteReplacement(other == null ? match.group() : other);
            });
  }

  private @Nullable String reference(MatchResult match) {
    Reference written = new Reference(match.group(1).strip());
    Reference left = removed.without(unit, written);
    if (left == null) {
      return shown(match.group(2) == null ? written.written() : match.group(2));
    }
    return left.equals(written)
        ? null
        : "[[" + left.written() + (match.group(2) == null ? "" : "|" + match.group(2)) + "]]";
  }

  private @Nullable String link(MatchResult match) {
    return isRemoved(match.group(2)) ? shown(match.group(1)) : null;
  }

  private @Nullable String address(MatchResult match) {
    return isRemoved(match.group(2)) ? match.group(1) + "#" : null;
  }

  private String shown(String words) {
    return words.isBlank() || removed.isName(words.strip()) ? PLACEHOLDER : words;
  }

  private boolean isRemoved(String address) {
    String path = address.replaceAll("^<|>$", "").replaceFirst("[?#].*", "");
    if (path.isEmpty() || ContentPaths.isElsewhere(path)) {
      return false;
    }
    String target = ContentPaths.below(source, ContentPaths.decoded(path));
    return target != null && removed.isAt(target);
  }
}
