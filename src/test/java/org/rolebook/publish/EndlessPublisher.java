package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process that publishes one generation of a site after another until it is killed. */
final class EndlessPublisher {

  private EndlessPublisher() {}

  /**
   * Arguments: output, first generation, and how: {@code swap}, {@code in-place}, {@code hold} or
   * {@code han}.
   */
  public static void main(String[] arguments) throws InterruptedException {
    Path output = Path.of(arguments[0]);
    Mover mover = arguments[2].equals("in-place") ? EndlessPublisher::refuse : Mover.ATOMIC;
    for (int n = Integer.parseInt(arguments[1]); true; n++) {
      try (Publication publication = new Publisher(output, mover).begin()) {
        generation(n).forEach((path, text) -> publication.add(Sites.file(path, text)));
        if (arguments[2].equals("hold")) {
          tell();
          Thread.sleep(60_000);
        }
        if (arguments[2].equals("han")) {
          publication.add(Sites.file("岗位.html", "Han"));
        }
        publication.commit();
      }
      tell();
    }
  }

  private static void tell() {
    System.out.write('.');
    System.out.flush();
  }

  /** A site of which some files change each time, some never, and some come and go. */
  static Map<String, String> generation(int number) {
    Map<String, String> site = new TreeMap<>();
    site.put("generation", String.valueOf(number));
    for (int i = 0; i < 20; i++) {
      site.put("changing/" + i % 4 + "/" + i + ".html", "generation " + number);
      site.put("constant/" + i % 4 + "/" + i + ".html", "constant " + i);
      site.put("passing/" + number + "/" + i + ".html", "passing");
    }
    return site;
  }

  private static void refuse(Path from, Path to) throws IOException {
    throw new IOException("refused " + from + " " + to);
  }
}
