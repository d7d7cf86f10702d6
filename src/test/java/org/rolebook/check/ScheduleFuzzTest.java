package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;
import org.rolebook.model.ShiftBreak;
import org.rolebook.model.TimeRange;

/** Any text is a time of work or none, and any table is read into days that can be. */
class ScheduleFuzzTest {

  private static final int DAY = 24 * 60;

  @FuzzTest(maxDuration = "20m")
  void anyTextIsATimeOfWorkOrNone(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    text.lines().forEach(ScheduleFuzzTest::judgeLine);
    judgeLine(text);
    String table = "|班次|上班时间|下班时间|休息|\n|-|-|-|-|\n" + text;
    new ScheduleTables(new Place("page", "body"), text).groups().forEach(ScheduleFuzzTest::judge);
    new ScheduleTables(new Place("page", "body"), table).groups().forEach(ScheduleFuzzTest::judge);
  }

  private static void judgeLine(String text) {
    TimeRange range = TimeRange.parse(text);
    Schedule schedule = Schedule.parse(text);
    assertThat(schedule == null).isEqualTo(range == null);
    if (range != null && schedule != null) {
      assertThat(TimeRange.parse(range.start() + "-" + range.end())).isEqualTo(range);
      Shift shift = schedule.shifts().get(0);
      assertThat(shift.start()).isEqualTo(range.start());
      assertThat(shift.end()).isEqualTo(range.end());
      assertThat(ShiftBreak.parse(text)).isNotNull();
    }
    LocalTime time = TimeRange.parseTime(text);
    if (time != null) {
      assertThat(TimeRange.parseTime(time.toString())).isEqualTo(time);
    }
    ShiftBreak pause = ShiftBreak.parse(text);
    if (pause != null && pause.minutes() != null) {
      assertThat(Objects.requireNonNull(pause.minutes())).isBetween(0, 999);
    }
  }

  private static void judge(List<WorkDay.Part> parts) {
    for (WorkDay.Part part : parts) {
      assertThat(part.minutes()).isBetween(0, DAY - 1);
      if (part.pause() != null) {
        assertThat(part.pause()).isNotNegative();
      }
    }
    assertThat(new WorkDay(parts).minutes()).isBetween(0, DAY * parts.size());
  }
}
