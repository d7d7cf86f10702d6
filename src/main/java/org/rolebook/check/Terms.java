package org.rolebook.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for which there is a better one. */
final class Terms {

  private final Map<String, String> termByVariant;
  private final @Nullable Pattern names;

  /** From each word to the term that is meant. */
  Terms(Map<String, String> termByVariant) {
    this.termByVariant = termByVariant;
    Set<String> all = new LinkedHashSet<>(termByVariant.keySet());
    all.addAll(termByVariant.values());
    String longestFirst =
        UndefinedRoleMention.alternatives(all.stream().map(Pattern::quote).toList());
    this.names = all.isEmpty() ? null : Pattern.compile(longestFirst);
  }

  /** These words and those of the settings, such as {@code 用户=顾客=会员}, the right one first. */
  Terms with(List<String> settings) {
    if (settings.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(termByVariant);
    for (String entry : settings) {
      String[] words = entry.split("=", -1);
      for (int i = 1; i < words.length; i++) {
        all.put(words[i].strip(), words[0].strip());
      }
    }
    return new Terms(all);
  }

  /** The words of a text for which there is a better one; a term that holds one is none. */
  Set<String> variantsIn(String text) {
    Set<String> found = new LinkedHashSet<>();
    if (names != null && termByVariant.keySet().stream().anyMatch(text::contains)) {
      Matcher name = names.matcher(text);
      while (name.find()) {
        found.add(name.group());
      }
      found.retainAll(termByVariant.keySet());
    }
    return found;
  }

  /** The better word. */
  String termFor(String variant) {
    return termByVariant.getOrDefault(variant, variant);
  }
}
