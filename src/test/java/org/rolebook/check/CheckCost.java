package org.rolebook.check;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.site.DetailedOrganisation;

/**
 * Measures what checking costs beside publishing, and which rule costs how much; run by hand. The
 * figures are processor time of this process, so that they hold on a busy machine; rounds of all
 * that is compared take turns, and the smallest of each counts. Arguments: number of positions
 * (1000), rounds (5), and a larger number of positions, if it is to be told how the cost grows.
 */
final class CheckCost {

  private static final double MILLION = 1e6;
  private static final String READ = "1 read";
  private static final String CHECK = "2 read and check";
  private static final String PUBLISH = "3 read, check and publish";

  private final Path folder;
  private final int rounds;
  private final Map<String, Long> smallest = new TreeMap<>();
  private double kilobytes;

  private CheckCost(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  /** Measures and prints a table, or two with how the cost grows from the one to the other. */
  public static void main(String[] args) throws Exception {
    int positions = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    CheckCost cost = measured(positions, rounds, true);
    cost.print(positions);
    if (args.length > 2) {
      int more = Integer.parseInt(args[2]);
      cost.printGrowth(more, measured(more, rounds, false));
    }
  }

  private static CheckCost measured(int positions, int rounds, boolean publish) throws Exception {
    Path folder = Files.createTempDirectory("check-cost");
    DetailedOrganisation.write(folder.resolve("content"), positions, 11, everyRule());
    CheckCost cost = new CheckCost(folder, rounds);
    cost.measure(publish);
    cost.kilobytes = cost.kilobytes();
    delete(folder);
    return cost;
  }

  /** Settings under which the rules look that look only where they are asked to. */
  private static String everyRule() {
    return Rules.all().stream()
        .filter(rule -> rule.severity() == Severity.OFF)
        .map(rule -> "  " + rule.id() + ": info\n")
        .collect(Collectors.joining("", "lint:\n", ""));
  }

  private void measure(boolean publish) throws Exception {
    for (int round = 0; round < rounds; round++) {
      time(READ, this::read);
      time(CHECK, this::check);
      if (publish) {
        time(PUBLISH, () -> new Engine().build(request()));
      }
      ReadResult read = read();
      Organisation organisation = organisation(read);
      Run run = new Run(read, organisation, LocalDate.EPOCH);
      time("shared: mentions", run::mentions);
      time("shared: texts", run::texts);
      time("shared: duties", run::duties);
      for (Rule rule : Rules.all()) {
        Findings findings = new Findings(run, rule.id(), rule.severity());
        time(rule.id(), () -> rule.check(organisation, findings));
      }
    }
  }

  private Path content() {
    return folder.resolve("content");
  }

  private ReadResult read() throws IOException {
    return new HandbookReader(new Catalogue()).read(content());
  }

  private void check() throws IOException {
    ReadResult read = read();
    new Checker().check(read, organisation(read));
  }

  private BuildRequest request() {
    Path site = folder.resolve("site");
    return new BuildRequest(
        content(), site, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
  }

  private static Organisation organisation(ReadResult read) {
    return Organisation.of(read.handbook());
  }

  /** Something to measure. */
  private interface Work {
    void run() throws Exception;
  }

  private void time(String name, Work work) throws Exception {
    long before = processorTime();
    work.run();
    smallest.merge(name, processorTime() - before, Math::min);
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void print(int positions) {
    System.out.printf("%d positions, %.1f KB of YAML each%n", positions, kilobytes / positions);
    List.of(READ, CHECK, PUBLISH).forEach(this::print);
    long publish = of(PUBLISH) - of(CHECK);
    System.out.printf("check : publish = %.2f%n", (double) of(CHECK) / publish);
    parts().stream().limit(25).forEach(this::print);
  }

  /** Everything but the wholes, the dearest first. */
  private List<String> parts() {
    List<String> parts = new ArrayList<>(smallest.keySet());
    parts.removeAll(List.of(READ, CHECK, PUBLISH));
    parts.sort(Comparator.comparingLong(this::of).reversed());
    return parts;
  }

  private void printGrowth(int positions, CheckCost larger) {
    System.out.printf("%d positions%n", positions);
    for (String name : List.of(READ, CHECK)) {
      printGrowth(name, larger);
    }
    larger.parts().forEach(name -> printGrowth(name, larger));
  }

  private void printGrowth(String name, CheckCost larger) {
    double before = Math.max(1, of(name) / MILLION);
    double after = larger.of(name) / MILLION;
    System.out.printf("%10.1f ms  %5.1f times  %s%n", after, after / before, name);
  }

  private void print(String name) {
    System.out.printf("%10.1f ms  %s%n", of(name) / MILLION, name);
  }

  private long of(String name) {
    return smallest.getOrDefault(name, 0L);
  }

  private double kilobytes() throws IOException {
    try (Stream<Path> files = Files.walk(content())) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1000.0;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
