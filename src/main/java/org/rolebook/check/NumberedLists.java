package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.check.NumberedList.Entry;
import org.rolebook.model.Organisation;

/** Collects where numbers were typed: in the items of lists and in the lines of free texts. */
final class NumberedLists {

  private static final Pattern LAST_INDEX = Pattern.compile("\\[\\d+\\](?!.*\\[)");
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~)");

  private final Names names;
  private final List<NumberedList> found = new ArrayList<>();

  private NumberedLists(Organisation organisation) {
    this.names = new Names(organisation);
  }

  static List<NumberedList> of(Organisation organisation, Findings findings) {
    NumberedLists lists = new NumberedLists(organisation);
    Map<String, List<Entry>> items = new LinkedHashMap<>();
    for (FieldText field : findings.texts()) {
      String text = lists.names.text(field.text());
      if (field.key().equals("body")) {
        lists.addBody(field.place(), text);
      } else {
        lists.addItem(field.place(), text.strip(), items);
      }
    }
    items.values().forEach(entries -> lists.found.add(new NumberedList(false, entries)));
    return lists.found;
  }

  /** A text that stands in a list; one and the same list differs only in the last index. */
  private void addItem(Place place, String text, Map<String, List<Entry>> items) {
    Matcher index = LAST_INDEX.matcher(place.path());
    TypedNumber number = TypedNumber.of(text);
    if (number != null && index.find()) {
      items
          .computeIfAbsent(
              place.element() + "#" + index.replaceFirst("[]"), key -> new ArrayList<>())
          .add(new Entry(place, text, number));
    }
  }

  /** Headings of one level are a list, and so are the lines between two headings. */
  private void addBody(Place place, String text) {
    Map<String, List<Entry>> headings = new LinkedHashMap<>();
    List<Entry> lines = newList("");
    boolean code = false;
    for (String line : text.lines().toList()) {
      code ^= FENCE.matcher(line).find();
      Matcher heading = HEADING.matcher(line);
      if (!code && heading.find()) {
        String level = heading.group(1);
        headings.keySet().removeIf(other -> other.length() > level.length());
        addLine(
            place, line.substring(heading.end()), headings.computeIfAbsent(level, this::newList));
        lines = newList("");
      } else if (!code) {
        addLine(place, line.strip(), lines);
      }
    }
  }

  private List<Entry> newList(String ignored) {
    List<Entry> entries = new ArrayList<>();
    found.add(new NumberedList(true, entries));
    return entries;
  }

  /** A number and a full stop or bracket begins a list of Markdown, which numbers by itself. */
  private static void addLine(Place place, String line, List<Entry> entries) {
    TypedNumber number = TypedNumber.of(line);
    if (number != null
        && number.style() != TypedNumber.Style.DOT
        && number.style() != TypedNumber.Style.HALF) {
      entries.add(new Entry(place, line, number));
    }
  }
}
