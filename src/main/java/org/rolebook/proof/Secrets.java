package org.rolebook.proof;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;

/**
 * What an audience may not see, and where it can be read all the same. A text counts as read where
 * eight characters in a row of it stand that occur in no text which the audience may see; a shorter
 * text, from three characters on, where it stands as a whole; a number, from 1000 on, where it
 * stands by itself. Letter case makes no difference.
 */
public final class Secrets {

  /** Where styles and scripts lie, which are the same in every site and full of numbers. */
  private static final String PROGRAM = "assets/";

  private static final int SHORTEST = 3;
  private static final int WINDOW = 8;

  private final List<Secret> secrets;
  private final List<Windows> windows;
  private final Map<BigDecimal, Secret> amounts;

  private Secrets(List<Secret> secrets, List<Windows> windows, Map<BigDecimal, Secret> amounts) {
    this.secrets = secrets;
    this.windows = windows;
    this.amounts = amounts;
  }

  /**
   * The texts of a handbook that are missing from the part of it that an audience may see.
   *
   * @param handbook everything
   * @param seen what the audience may see
   * @param common words that stand in every site, such as those of the user interface
   */
  public static Secrets of(
      Handbook handbook, Handbook seen, Collection<String> common, Catalogue catalogue) {
    Values all = Values.of(handbook, catalogue);
    Values shown = Values.of(seen, catalogue);
    Set<String> visible = new HashSet<>();
    Stream.concat(shown.texts().stream().map(Secret::text), common.stream())
        .forEach(text -> visible.add(text.toLowerCase(Locale.ROOT)));
    List<Secret> secrets =
        all.texts().stream()
            .map(one -> new Secret(one.element(), one.path(), one.text().toLowerCase(Locale.ROOT)))
            .filter(one -> one.text().length() >= SHORTEST && !visible.contains(one.text()))
            .toList();
    Map<BigDecimal, Secret> amounts = new HashMap<>(all.amounts());
    amounts.keySet().removeAll(shown.amounts().keySet());
    Amounts.in(visible).forEach(amounts::remove);
    return new Secrets(secrets, windows(secrets, visible), amounts);
  }

  private static List<Windows> windows(List<Secret> secrets, Set<String> visible) {
    return IntStream.rangeClosed(SHORTEST, WINDOW)
        .mapToObj(length -> windows(length, secrets).without(visible))
        .filter(some -> !some.isEmpty())
        .toList();
  }

  private static Windows windows(int length, List<Secret> secrets) {
    return Windows.of(
        length,
        secrets.stream()
            .map(Secret::text)
            .filter(text -> length == WINDOW ? text.length() >= length : text.length() == length)
            .toList());
  }

  /** Whether everything may be seen. */
  public boolean isEmpty() {
    return windows.isEmpty() && amounts.isEmpty();
  }

  /**
   * The first place of a file of the site where something withheld can be read; null if there is
   * none.
   *
   * @param path of the file within the site
   * @param bytes of the file
   */
  public @Nullable Leak in(String path, byte[] bytes) {
    if (isEmpty()) {
      return null;
    }
    Leak named = in(path, path, PlainText.of(path));
    if (named != null) {
      return new Leak(path, 0, named.words(), named.secret());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String readable = PlainText.of(text);
    Leak leak = in(path, text, readable);
    return leak != null || path.startsWith(PROGRAM) ? leak : amount(path, text, readable);
  }

  private @Nullable Leak amount(String path, String text, String readable) {
    return amounts.isEmpty()
        ? null
        : Amounts.in(readable).stream()
            .filter(found -> amounts.containsKey(found.value()))
            .findFirst()
            .map(found -> leak(path, PlainText.offset(text, found.index()), found))
            .orElse(null);
  }

  private Leak leak(String path, int offset, Amounts.Amount found) {
    Secret secret = Objects.requireNonNull(amounts.get(found.value()));
    return new Leak(path, offset, found.value().toPlainString(), secret);
  }

  private @Nullable Leak in(String path, String text, String readable) {
    for (int i = 0; i < readable.length(); i++) {
      for (Windows some : windows) {
        if (some.holds(readable, i)) {
          String words = readable.substring(i, i + some.length());
          Secret secret = secret(words);
          if (secret != null) {
            return new Leak(path, PlainText.offset(text, i), words, secret);
          }
        }
      }
    }
    return null;
  }

  private @Nullable Secret secret(String words) {
    return secrets.stream()
        .filter(one -> one.text().contains(words))
        .filter(one -> words.length() == WINDOW || one.text().length() == words.length())
        .findFirst()
        .orElse(null);
  }
}
