package org.rolebook.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * Text that was damaged on its way into the handbook: characters lost, decoded wrongly or replaced,
 * and what a web page or word processor left behind. Each text is reported once for each kind.
 */
final class TextCorruption implements Rule {

  private static final String ID = "text-corruption";

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
  private static final String SYLLABLE = "[a-zü]{0,4}[%s][a-zü]{0,3}".replace("%s", TONES);

  /**
   * One kind of damage that a pattern tells.
   *
   * @param signs signs of pieces of which a text with that damage holds at least one
   */
  private record Kind(String variant, Pattern pattern, Signs signs) {

    static Kind of(String variant, String pattern, String... signs) {
      return new Kind(variant, Regex.of(pattern), new Signs(List.of(signs)));
    }

    /** The first damaged piece of a text; null if there is none. */
    @Nullable String in(String text) {
      Matcher damage = pattern.matcher(text);
      return damage.find() ? damage.group() : null;
    }
  }

  /** Kinds of single characters, which all are unusual. */
  private static final List<Kind> CHARACTERS =
      List.of(
          Kind.of("replacement", "\\uFFFD+"),
          Kind.of("private-use", "[\\uE000-\\uF8FF\\x{F0000}-\\x{10FFFD}]"),
          Kind.of("control", "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]"),
          Kind.of("radical", "[\\u2E80-\\u2FD5]"));

  /** Kinds of pieces; most texts hold no sign of any, and searching costs. */
  private static final List<Kind> PIECES =
      List.of(
          Kind.of(
              "html",
              "&(?:amp;)?nbsp;|</?(?:p|br|span|font|o:p)(?:\\s[^<>]*)?/?>|(?<![<\\w/.])/(?:p|br)>",
              "nbsp;",
              "<",
              "/p>",
              "/br>"),
          Kind.of(
              "pinyin",
              "[\\u4E00-\\u9FA5][(（]%s[)）]|\\?%s[)）]".replace("%s", SYLLABLE),
              TONES.split("")),
          Kind.of(
              "furniture",
              "\\bNUMPAGES\\b|第 ?PAGE\\b|\\\\\\* ?MERGEFORMAT|HYPERLINK \"|"
                  + "第 ?\\d{1,4} ?页[ ,，/]{0,2}共 ?\\d{1,4} ?页",
              "PAGE",
              "MERGEFORMAT",
              "HYPERLINK",
              "页"));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    HanScript script = HanScript.get();
    Map<String, String> wrong = WordPairs.named("wrong-characters");
    for (FieldText text : findings.texts()) {
      for (String written : text.text().byLanguage().values()) {
        String prose = Prose.withoutCode(written);
        checkKinds(text.place(), prose, findings);
        report(text.place(), "mojibake", Mojibake.in(prose), findings);
        report(text.place(), "byte-shift", ByteShift.in(prose, script), findings);
        checkCharacters(text.place(), prose, wrong, findings);
      }
    }
  }

  private static void checkKinds(Place place, String prose, Findings findings) {
    if (hasUnusual(prose)) {
      CHARACTERS.forEach(kind -> check(kind, place, prose, findings));
    }
    for (Kind kind : PIECES) {
      if (kind.signs().mayBeIn(prose)) {
        check(kind, place, prose, findings);
      }
    }
  }

  private static boolean hasUnusual(String prose) {
    for (int i = 0; i < prose.length(); i++) {
      if (isUnusual(prose.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is of one of the {@link #CHARACTERS}, or may be half of one. */
  private static boolean isUnusual(int unit) {
    return (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r')
        || (unit >= 0x7F && unit <= 0x9F)
        || (unit >= 0x2E80 && unit <= 0x2FD5)
        || (unit >= Character.MIN_SURROGATE && unit <= 0xF8FF)
        || unit == 0xFFFD;
  }

  private static void check(Kind kind, Place place, String prose, Findings findings) {
    String piece = kind.in(prose);
    if (piece != null) {
      findings.report(place, piece, kind.variant(), List.of(Unseen.shown(piece)), List.of());
    }
  }

  private static void report(
      Place place, String variant, Mojibake.@Nullable Found found, Findings findings) {
    if (found != null) {
      List<String> arguments = List.of(found.piece(), found.meant());
      findings.report(place, found.piece(), variant, arguments, List.of());
    }
  }

  private static void checkCharacters(
      Place place, String prose, Map<String, String> wrong, Findings findings) {
    wrong.forEach(
        (character, right) -> {
          if (prose.contains(character)) {
            findings.report(place, character, "character", List.of(character, right), List.of());
          }
        });
  }
}
