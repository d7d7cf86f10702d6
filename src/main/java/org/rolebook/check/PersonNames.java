package org.rolebook.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a Chinese person in a name of a few characters: a frequent surname with characters of
 * given names, or with a form of address. What is not certain is no person.
 */
final class PersonNames {

  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{2,10})[)）]");
  private static final Pattern ENGLISH =
      Pattern.compile("(?<!\\w)(?:Mr|Mrs|Ms|Miss)\\.? [A-Z][a-z]+(?: [A-Z][a-z]+)?");
  private static final int LONGEST_GIVEN_NAME = 2;

  private final List<String> surnames = WordList.named("surnames");
  private final Set<String> address = Set.copyOf(WordList.named("forms-of-address"));
  private final Set<Integer> given =
      WordList.named("given-names").stream()
          .map(name -> name.codePointAt(0))
          .collect(Collectors.toUnmodifiableSet());

  /** A piece of text that is a surname with a form of address; null if there is none. */
  @Nullable String addressIn(String name) {
    Matcher english = ENGLISH.matcher(name);
    if (english.find()) {
      return english.group();
    }
    return firstPart(name, true);
  }

  /** A piece of text that is a surname with a given name; null if there is none. */
  @Nullable String nameIn(String name) {
    return firstPart(name, false);
  }

  private @Nullable String firstPart(String text, boolean isAddress) {
    String whole = text.strip();
    if (isPerson(whole, isAddress)) {
      return whole;
    }
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      for (String part : brackets.group(1).split("[、，,/ ]+", -1)) {
        if (isPerson(part, isAddress)) {
          return part;
        }
      }
    }
    return null;
  }

  private boolean isPerson(String text, boolean isAddress) {
    return surnames.stream()
        .filter(text::startsWith)
        .map(surname -> text.substring(surname.length()))
        .anyMatch(rest -> isAddress ? address.contains(rest) : isGivenName(rest));
  }

  /** One character alone is too often a word. */
  private boolean isGivenName(String rest) {
    return rest.length() == LONGEST_GIVEN_NAME && rest.chars().allMatch(given::contains);
  }
}
