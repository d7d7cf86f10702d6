package org.rolebook.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;

class WorkloadTest {

  @TempDir Path folder;

  @Test
  void holdsAsManyPositionsAsAskedForInATwentiethAsManyDepartments() throws IOException {
    SortedMap<String, String> files = written(100);

    assertThat(files.keySet().stream().filter(name -> name.endsWith(".md"))).hasSize(100);
    assertThat(files.keySet().stream().filter(name -> name.matches("group/.*/unit\\.yaml")))
        .hasSize(5);
  }

  @Test
  void isTheSameForTheSameSize() throws IOException {
    assertThat(written(60)).isEqualTo(written(60));
  }

  @Test
  void describesAPositionAlikeInEverySize() {
    assertThat(IntStream.range(0, 100).mapToObj(Workload.of(100)::post).toList())
        .isEqualTo(IntStream.range(0, 100).mapToObj(Workload.of(100_000)::post).toList());
  }

  @Test
  void writesAboutThreeKilobytesOfYamlAndOneOfMarkdownForEach() throws IOException {
    SortedMap<String, String> files = written(100);

    List<String[]> parts =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".md"))
            .map(file -> file.getValue().split("---\n", 3))
            .toList();
    assertThat(parts.stream().mapToInt(part -> bytes(part[1])).average().orElseThrow())
        .isBetween(2800.0, 3300.0);
    assertThat(parts.stream().mapToInt(part -> bytes(part[2])).average().orElseThrow())
        .isBetween(900.0, 1150.0);
  }

  @Test
  void hasASpanOfAboutSevenAndFewSecondSuperiors() {
    Map<Integer, Integer> spans = new HashMap<>();
    int second = 0;
    Workload workload = Workload.of(10_000);
    for (int i = 0; i < workload.size(); i++) {
      List<Integer> superiors = workload.post(i).superiors();
      superiors.stream().limit(1).forEach(superior -> spans.merge(superior, 1, Integer::sum));
      second += superiors.size() > 1 ? 1 : 0;
    }

    assertThat(spans.values().stream().mapToInt(i -> i).average().orElseThrow())
        .isBetween(6.0, 8.0);
    assertThat(second).isBetween(350, 600);
  }

  @Test
  void givesEveryPositionATitleOfItsOwn() {
    Workload workload = Workload.of(100_000);

    assertThat(
            new HashSet<>(
                IntStream.range(0, workload.size())
                    .mapToObj(i -> workload.post(i).title())
                    .toList()))
        .hasSize(workload.size());
  }

  @Test
  void isBuiltWithoutErrorsAndWithFewFindings() throws Exception {
    Path content = folder.resolve("content");
    Workload.of(100).write(content);
    BuildRequest request = Requests.build(content, folder.resolve("site"));

    BuildResult result = new Engine().build(request);

    assertThat(result.failed()).isFalse();
    assertThat(result.report().diagnostics()).hasSizeLessThan(20);
  }

  @Test
  void isASiteOfHugoWithTheSamePositionsToo() throws IOException {
    Path site = folder.resolve("hugo");
    Workload.main(new String[] {"40", folder.resolve("content").toString(), site.toString()});

    assertThat(site.resolve("layouts/_default/single.html")).isNotEmptyFile();
    assertThat(site.resolve("content/group/d0000/p000001.md"))
        .content()
        .contains(text(folder.resolve("content/group/d0000/p000001.md")).split("---\n", 3)[1])
        .contains("superiors:\n  - {title: 华东供应链经理, to: /group/d0000/p000000/}")
        .contains("reports:\n  - {title: 华东供应链核算专员, to: /group/d0000/p000003/}")
        .doesNotContain("[[");
  }

  @Test
  void refusesSizesThatTitlesDoNotSufficeFor() {
    assertThatThrownBy(() -> Workload.of(100_001)).isInstanceOf(IllegalArgumentException.class);
  }

  private SortedMap<String, String> written(int positions) throws IOException {
    Path content = Files.createTempDirectory(folder, "content");
    Workload.of(positions).write(content);
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(content)) {
      all.filter(Files::isRegularFile)
          .sorted(Comparator.naturalOrder())
          .forEach(file -> files.put(name(content, file), text(file)));
    }
    return files;
  }

  private static String name(Path content, Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
