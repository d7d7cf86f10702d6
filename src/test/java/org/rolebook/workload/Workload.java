package org.rolebook.workload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A handbook of a given number of positions in a twentieth as many departments: a reporting tree
 * with a span of about 7, second superiors for 5 % of the positions, about 3 KB of YAML and 1 KB of
 * Markdown for each. A position is the same in a handbook of any size that holds it.
 */
public final class Workload {

  /** Positions of a department. */
  static final int DEPARTMENT = 20;

  /** Departments directly below a department. */
  private static final int BELOW = 5;

  /** Members 3 to 10 of a department report to its member 1, those from 11 to its member 2. */
  private static final int SECOND_TEAM = 11;

  private static final int SECOND_SUPERIORS = 5;
  private static final int LINKS = 3;
  private static final int LARGEST = 100_000;

  private final int positions;

  private Workload(int positions) {
    this.positions = positions;
  }

  /**
   * A workload.
   *
   * @param positions number of positions, 20 to 100,000
   * @throws IllegalArgumentException for another number
   */
  public static Workload of(int positions) {
    if (positions < DEPARTMENT || positions > LARGEST) {
      throw new IllegalArgumentException("20 to 100000 positions, not " + positions);
    }
    return new Workload(positions);
  }

  /**
   * Writes a workload.
   *
   * @param arguments the number of positions, the content folder and, if wanted, a folder for the
   *     same handbook as a site of Hugo
   */
  public static void main(String[] arguments) throws IOException {
    Workload workload = of(Integer.parseInt(arguments[0]));
    workload.write(Path.of(arguments[1]));
    if (arguments.length > 2) {
      new HugoWriter(Path.of(arguments[2])).write(workload);
    }
  }

  /** Writes the content folder of a handbook. */
  public void write(Path content) throws IOException {
    new ContentWriter(content).write(this);
  }

  int size() {
    return positions;
  }

  int departments() {
    return (positions + DEPARTMENT - 1) / DEPARTMENT;
  }

  Department department(int number) {
    int kinds = Words.REGIONS.size() * Words.FIELDS.size();
    String region = Words.REGIONS.get(number % Words.REGIONS.size());
    String field = Words.FIELDS.get(number / Words.REGIONS.size() % Words.FIELDS.size());
    String numeral = Words.NUMERALS.get(number / kinds);
    String mission = Sentences.mission(new Draws(-1 - number), field);
    return new Department(number, path(number), region + field + numeral + "部", mission);
  }

  /** Departments lie in the folder of the department above. */
  private static String path(int number) {
    String own = "d%04d".formatted(number);
    return number == 0 ? "group/" + own : path((number - 1) / BELOW) + "/" + own;
  }

  Post post(int number) {
    Draws draws = new Draws(number);
    Department department = department(number / DEPARTMENT);
    List<Integer> superiors = superiors(number, draws);
    Sentences sentences = new Sentences(draws);
    return new Post(
        number,
        name(number),
        department,
        Titles.of(department.name(), number % DEPARTMENT),
        superiors,
        sentences.summary(),
        sentences.duties(),
        sentences.authorities(),
        sentences.indicators(),
        draws.any(Words.LEVELS),
        2 + draws.below(8),
        sentences.skills(),
        partners(number),
        draws.any(Words.PLACES),
        sentences.paragraphs(),
        sentences.table(),
        linked(number, draws));
  }

  static String name(int number) {
    return "p%06d".formatted(number);
  }

  private List<Integer> superiors(int number, Draws draws) {
    int department = number / DEPARTMENT;
    int member = number % DEPARTMENT;
    List<Integer> superiors = new ArrayList<>();
    if (member > 2) {
      superiors.add(department * DEPARTMENT + (member < SECOND_TEAM ? 1 : 2));
      if (draws.percent(SECOND_SUPERIORS)) {
        superiors.add(department * DEPARTMENT + (member < SECOND_TEAM ? 2 : 1));
      }
    } else if (member > 0) {
      superiors.add(department * DEPARTMENT);
    } else if (department > 0) {
      superiors.add((department - 1) / BELOW * DEPARTMENT);
    }
    return superiors;
  }

  /** Two members of the same department, who name each other too. */
  private List<Integer> partners(int number) {
    int department = number / DEPARTMENT;
    int member = number % DEPARTMENT;
    return IntStream.of(member ^ 1, member ^ 2)
        .map(partner -> department * DEPARTMENT + partner)
        .filter(partner -> partner < positions)
        .boxed()
        .toList();
  }

  /** Other positions of the same department. */
  private List<Integer> linked(int number, Draws draws) {
    int first = number / DEPARTMENT * DEPARTMENT;
    int last = Math.min(first + DEPARTMENT, positions);
    List<Integer> others =
        IntStream.range(first, last).filter(other -> other != number).boxed().toList();
    return draws.some(Math.min(LINKS, others.size()), others);
  }
}
