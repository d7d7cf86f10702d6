package org.rolebook.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * Characters that cannot be seen: direction marks, which can change the order in which a line is
 * shown, and characters without width, which keep a word from being found. They are left alone
 * where a script or a pictograph needs them.
 */
final class BidiControl implements Rule {

  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]");
  private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
  private static final Pattern JOINER =
      Pattern.compile(
          "(?:^|[^\\p{So}\\p{Sk}\\p{Mn}\\uFE0F\\p{IsArabic}\\p{IsSyriac}\\p{InDevanagari}"
              + "\\p{InBengali}\\p{InKannada}\\p{InMalayalam}\\p{InSinhala}\\p{InTamil}"
              + "\\p{InTelugu}])([\\u200C\\u200D])");

  @Override
  public String id() {
    return "bidi-control";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (FieldText text : findings.texts()) {
      for (String written : text.text().byLanguage().values()) {
        if (written.chars().noneMatch(BidiControl::isUnseen)) {
          continue;
        }
        if (!RIGHT_TO_LEFT.matcher(written).find()) {
          report(text.place(), "direction", DIRECTION.matcher(written), findings);
        }
        report(text.place(), "zero-width", ZERO_WIDTH.matcher(written), findings);
        report(text.place(), "zero-width", JOINER.matcher(written), findings);
      }
    }
  }

  private static boolean isUnseen(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  private static void report(Place place, String variant, Matcher found, Findings findings) {
    if (found.find()) {
      String piece = found.group(found.groupCount());
      findings.report(place, piece, variant, List.of(Unseen.shown(piece)), List.of());
    }
  }
}
