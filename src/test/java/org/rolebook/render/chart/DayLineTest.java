package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DayLineTest {

  private static final int NONE = -1;

  @Test
  void aShiftOfOneDayIsOneStretch() {
    assertThat(line("08:30", "18:00")).containsExactly(work("08:30", "18:00"));
    assertThat(line("16:00", "24:00")).containsExactly(work("16:00", "24:00"));
  }

  @Test
  void aShiftOverMidnightGoesOnAtTheBeginningOfTheLine() {
    List<DayStretch> expected = List.of(work("22:00", "24:00"), work("00:00", "06:30"));
    assertThat(line("22:00", "06:30")).isEqualTo(expected);
    assertThat(line("22:00", "30:30")).as("end counted from the first day").isEqualTo(expected);
    assertThat(line("22:00", "00:00")).containsExactly(work("22:00", "24:00"));
  }

  @Test
  void aShiftAroundTheClockFillsTheLine() {
    assertThat(line("08:00", "08:00"))
        .containsExactly(work("08:00", "24:00"), work("00:00", "08:00"));
  }

  @Test
  void aBreakCutsTheShift() {
    assertThat(line("08:30", "18:00", "12:00", "13:30"))
        .containsExactly(work("08:30", "12:00"), rest("12:00", "13:30"), work("13:30", "18:00"));
  }

  @Test
  void aBreakOfANightMayLieBehindMidnightOrAcrossIt() {
    assertThat(line("22:00", "06:00", "01:00", "02:00"))
        .containsExactly(
            work("22:00", "24:00"),
            work("00:00", "01:00"),
            rest("01:00", "02:00"),
            work("02:00", "06:00"));
    assertThat(line("22:00", "06:00", "23:30", "00:30"))
        .containsExactly(
            work("22:00", "23:30"),
            rest("23:30", "24:00"),
            rest("00:00", "00:30"),
            work("00:30", "06:00"));
  }

  @Test
  void aBreakThatIsNotWithinTheShiftIsNotDrawn() {
    assertThat(line("09:00", "12:00", "12:30", "13:00")).containsExactly(work("09:00", "12:00"));
    assertThat(DayLine.of(540, 720, 600, NONE)).containsExactly(work("09:00", "12:00"));
  }

  @Test
  void withoutBeginOrEndThereIsNothingToDraw() {
    assertThat(DayLine.of(NONE, 720, NONE, NONE)).isEmpty();
    assertThat(DayLine.of(540, NONE, NONE, NONE)).isEmpty();
  }

  private static List<DayStretch> line(String start, String end) {
    return DayLine.of(minutes(start), minutes(end), NONE, NONE);
  }

  private static List<DayStretch> line(String start, String end, String from, String to) {
    return DayLine.of(minutes(start), minutes(end), minutes(from), minutes(to));
  }

  private static DayStretch work(String from, String to) {
    return new DayStretch(minutes(from), minutes(to), false);
  }

  private static DayStretch rest(String from, String to) {
    return new DayStretch(minutes(from), minutes(to), true);
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }
}
