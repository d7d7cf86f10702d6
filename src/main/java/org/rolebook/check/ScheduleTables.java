package org.rolebook.check;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.TimeRange;

/**
 * Reads tables of working hours in a Markdown text: those with a column for the begin and one for
 * the end, named like the fields of a shift.
 */
final class ScheduleTables {

  private static final Pattern START = Pattern.compile("开始(?:时间)?|上班(?:时间)?|(?i:start)");
  private static final Pattern END = Pattern.compile("结束(?:时间)?|下班(?:时间)?|(?i:end)");
  private static final Pattern PAUSE = Pattern.compile(".*休息.*|.*用餐.*|(?i:break)");
  private static final Pattern NAME = Pattern.compile("名称|班次|(?i:name|shift)");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(小时|hours?|h|分钟|minutes?|min)");
  private static final Pattern NO_BREAK = Pattern.compile("[-–—]*|无|none");

  private final Place place;
  private final List<String> lines;

  ScheduleTables(Place place, String markdown) {
    this.place = place;
    this.lines = markdown.lines().toList();
  }

  /** The rows with hours, those of the same people together. */
  List<List<WorkDay.Part>> groups() {
    List<List<WorkDay.Part>> groups = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      List<String> header = cells(lines.get(i));
      int start = column(header, START);
      int end = column(header, END);
      if (start >= 0 && end >= 0) {
        groups.addAll(rows(i + 2, header, start, end));
      }
    }
    return groups;
  }

  private List<List<WorkDay.Part>> rows(int from, List<String> header, int start, int end) {
    Map<List<String>, List<WorkDay.Part>> byPeople = new LinkedHashMap<>();
    int pause = column(header, PAUSE);
    int name = column(header, NAME);
    for (int i = from; i < lines.size() && lines.get(i).contains("|"); i++) {
      List<String> cells = cells(lines.get(i));
      LocalTime begin = time(cells, start);
      LocalTime finish = time(cells, end);
      if (begin != null && finish != null) {
        String shift = name < 0 || name >= cells.size() ? "" : cells.get(name);
        String line = lines.get(i).strip();
        WorkDay.Part part =
            new WorkDay.Part(place, line, shift, begin, finish, minutes(cells, pause));
        List<String> people = new ArrayList<>(cells);
        for (int column : List.of(start, end, pause, name)) {
          if (column >= 0 && column < people.size()) {
            people.set(column, "");
          }
        }
        byPeople.computeIfAbsent(people, key -> new ArrayList<>()).add(part);
      }
    }
    return List.copyOf(byPeople.values());
  }

  private static List<String> cells(String line) {
    if (!line.contains("|")) {
      return List.of();
    }
    String inner = line.strip().replaceAll("^\\||\\|$", "");
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static int column(List<String> header, Pattern title) {
    for (int i = 0; i < header.size(); i++) {
      if (title.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable LocalTime time(List<String> cells, int column) {
    return column < cells.size() ? TimeRange.parseTime(cells.get(column)) : null;
  }

  /** Minutes of a break; null where nothing is said. */
  private static @Nullable Integer minutes(List<String> cells, int column) {
    if (column < 0 || column >= cells.size()) {
      return null;
    }
    Matcher length = LENGTH.matcher(cells.get(column));
    if (length.find()) {
      double number = Double.parseDouble(length.group(1));
      double minutes = length.group(2).matches("小时|h.*") ? number * 60 : number;
      return (int) Math.min(Math.round(minutes), Integer.MAX_VALUE);
    }
    TimeRange range = TimeRange.parse(cells.get(column));
    if (range != null) {
      return range.minutes();
    }
    return NO_BREAK.matcher(cells.get(column)).matches() ? 0 : null;
  }
}
