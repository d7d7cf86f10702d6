package org.rolebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Conditions;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Schedule;

/** What texts say about the days off in a week. */
final class RestDays {

  private static final Sought ONE =
      Sought.of(
          Regex.of(
              "每周休(?:息)?(?:一|1)[天日]|(?<!非)单休|做六休一|六天工作制|每周工作(?:六|6)天"
                  + "|(?i:one day off (?:a|per|each|every) week|six-day week)"),
          "每周休",
          "单休",
          "做六休一",
          "六天工作制",
          "每周工作",
          "one day",
          "six-day");
  private static final Sought TWO =
      Sought.of(
          Regex.of(
              "双休|每周休(?:息)?(?:两|二|2)[天日]|做五休二|五天工作制|每周工作(?:五|5)天"
                  + "|周六(?:[、和与及,，])?(?:周)?日(?:均|都|全天)?休(?:息|假)|周末(?:均|都)?休息"
                  + "|(?i:two days off (?:a|per|each|every) week|five-day week)"),
          "双休",
          "每周休",
          "做五休二",
          "五天工作制",
          "每周工作",
          "周六",
          "周末",
          "two days",
          "five-day");
  private static final Pattern DAY =
      Regex.of("[一二三四五六日天](?![点时小个年月])|(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
  private static final Pattern OPEN = Regex.of("或|轮|调|排班|\\bor\\b|rota");

  /**
   * A statement.
   *
   * @param place the text
   * @param piece the words
   * @param days days off in a week, 1 or 2
   */
  record Said(Place place, String piece, int days) {}

  private RestDays() {}

  /** What an element says, in the order of its text. */
  static List<Said> of(Organisation organisation, String element) {
    Names names = new Names(organisation);
    Page page = organisation.handbook().pages().get(element);
    if (page != null) {
      LocalizedText body = page.body();
      return body == null ? List.of() : in(new Place(element, "body"), names.text(body));
    }
    List<Said> said = new ArrayList<>();
    Position position = organisation.handbook().positions().get(element);
    Conditions conditions = position == null ? null : position.conditions();
    Schedule schedule = conditions == null ? null : conditions.schedule();
    LocalizedText days = schedule == null ? null : schedule.restDays();
    if (days != null) {
      said.addAll(field(new Place(element, "conditions.schedule.restDays"), names.text(days)));
    }
    if (position != null && position.body() != null) {
      said.addAll(in(new Place(element, "body"), names.text(position.body())));
    }
    return said;
  }

  /** Days off in a week of an element that says so; null for one that does not. */
  static @Nullable Integer first(Organisation organisation, String element) {
    return of(organisation, element).stream().map(Said::days).findFirst().orElse(null);
  }

  /** A field says it in words, or names the days. */
  private static List<Said> field(Place place, String text) {
    List<Said> said = in(place, text);
    long days = DAY.matcher(text).results().count();
    if (!said.isEmpty() || days == 0 || days > 2 || OPEN.matcher(text).find()) {
      return said;
    }
    return List.of(new Said(place, text, (int) days));
  }

  private static List<Said> in(Place place, String text) {
    record At(int at, Said said) {}
    List<At> found = new ArrayList<>();
    for (int days = 1; days <= 2; days++) {
      Sought sought = days == 1 ? ONE : TWO;
      Matcher matcher = sought.pattern().matcher(text);
      while (sought.mayBeIn(text) && matcher.find()) {
        found.add(new At(matcher.start(), new Said(place, matcher.group(), days)));
      }
    }
    return found.stream().sorted(Comparator.comparingInt(At::at)).map(At::said).toList();
  }
}
