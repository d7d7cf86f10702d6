package org.rolebook.proof;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;

/**
 * What an audience may not see, and where it can be read all the same. A text counts as read where
 * eight characters in a row of it stand, most of them Han, or sixteen of any kind, that occur in no
 * text which the audience may see; a shorter text where it stands as a whole and by itself, from
 * three Han, four characters with a digit among them, or eight of any kind on; a number, from 1000
 * on, where it stands by itself. Letter case, marks of Markdown and tags of emphasis make no
 * difference. What the words of the user interface form with names that may be seen does not count;
 * shorter stretches of alphabetic writing would be found in too many sentences.
 */
public final class Secrets {

  /** Where styles and scripts lie, which are the same in every site and full of numbers. */
  private static final String PROGRAM = "assets/";

  private static final int SHORTEST = 3;
  private static final int WINDOW = 8;
  private static final int MOST_HAN = 5;
  private static final int LONG_WINDOW = 16;

  /** Four characters or more in a row with a digit among them. */
  private static final Pattern CODE = Pattern.compile("(?=.{4})\\S*\\d\\S*");

  /** Where everything may be seen. */
  public static final Secrets NONE =
      new Secrets(List.of(), List.of(), Map.of(), new Cover(Set.of(), ""));

  private final List<Secret> secrets;
  private final List<Windows> windows;
  private final Map<BigDecimal, Secret> amounts;
  private final Cover cover;

  private Secrets(
      List<Secret> secrets, List<Windows> windows, Map<BigDecimal, Secret> amounts, Cover cover) {
    this.cover = cover;
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
    String words = String.join("\n", common).toLowerCase(Locale.ROOT);
    List<Secret> secrets =
        all.texts().stream()
            .map(one -> new Secret(one.element(), one.path(), one.text().toLowerCase(Locale.ROOT)))
            .filter(one -> one.text().length() >= SHORTEST && !visible.contains(one.text()))
            .toList();
    Map<BigDecimal, Secret> amounts = new HashMap<>(all.amounts());
    amounts.keySet().removeAll(shown.amounts().keySet());
    Amounts.in(visible).forEach(amounts::remove);
    Cover cover = new Cover(visible, words);
    return new Secrets(secrets, windows(secrets, visible), amounts, cover);
  }

  private static List<Windows> windows(List<Secret> secrets, Set<String> visible) {
    return IntStream.rangeClosed(SHORTEST, LONG_WINDOW)
        .mapToObj(length -> windows(length, secrets))
        .filter(some -> !some.isEmpty())
        .map(some -> some.without(visible))
        .filter(some -> !some.isEmpty())
        .toList();
  }

  private static Windows windows(int length, List<Secret> secrets) {
    boolean parts = length == WINDOW || length == LONG_WINDOW;
    List<String> texts =
        secrets.stream()
            .map(Secret::text)
            .filter(text -> text.length() == length || (parts && text.length() > length))
            .toList();
    return Windows.of(length, texts, (text, index) -> tells(text, index, length));
  }

  /** Whether a stretch of a secret is long enough to betray it. */
  private static boolean tells(String text, int index, int length) {
    if (length == LONG_WINDOW) {
      return Character.isLetterOrDigit(text.charAt(index))
          && Character.isLetterOrDigit(text.charAt(index + length - 1));
    }
    long han = text.substring(index, index + length).codePoints().filter(Secrets::isHan).count();
    boolean whole = text.length() == length;
    if (length < WINDOW) {
      return whole && (han == length || CODE.matcher(text).matches());
    }
    return han >= MOST_HAN ? length == WINDOW : whole;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
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
    Leak plain = in(path, text, readable);
    Leak leak = plain != null ? plain : between(path, text, readable);
    return leak != null || path.startsWith(PROGRAM) ? leak : amount(path, text, readable);
  }

  private @Nullable Leak between(String path, String text, String readable) {
    for (Seams.Seam seam : Seams.of(readable, LONG_WINDOW)) {
      Leak leak = in(path, seam.text(), seam.text());
      if (leak != null) {
        return new Leak(path, PlainText.offset(text, seam.index()), leak.words(), leak.secret());
      }
    }
    return null;
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
    List<Leak> found = new ArrayList<>();
    for (Windows some : windows) {
      some.in(
          readable,
          index -> {
            if (found.isEmpty()) {
              add(found, path, text, readable, index, some.length());
            }
          });
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private void add(
      List<Leak> found, String path, String text, String readable, int index, int length) {
    String words = readable.substring(index, index + length);
    Secret secret = secret(words);
    boolean whole = secret != null && secret.text().equals(words);
    if (secret != null
        && (!whole || isApart(readable, index, index + length))
        && !cover.covers(readable, index, index + length)) {
      found.add(new Leak(path, PlainText.offset(text, index), words, secret));
    }
  }

  /** Whether no letter or digit goes on before or after a stretch. */
  private static boolean isApart(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private @Nullable Secret secret(String words) {
    return secrets.stream().filter(one -> one.text().contains(words)).findFirst().orElse(null);
  }
}
