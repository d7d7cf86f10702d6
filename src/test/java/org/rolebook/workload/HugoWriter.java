package org.rolebook.workload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a workload as a site of Hugo, in Hugo's own way: the same front matter and body, a section
 * for each department, layouts for a position with its superiors, reports and KPI table, for lists,
 * for an index of the KPIs and one as JSON. Superiors and reports are named by address on both
 * sides, and links of a body are plain ones, so that Hugo has nothing to look for.
 */
final class HugoWriter {

  private static final List<String> LAYOUTS =
      List.of(
          "hugo.toml",
          "layouts/_default/baseof.html",
          "layouts/_default/list.html",
          "layouts/_default/single.html",
          "layouts/index.html",
          "layouts/index.json",
          "layouts/kpis/list.html");

  private final Path site;

  HugoWriter(Path site) {
    this.site = site;
  }

  void write(Workload workload) throws IOException {
    for (String name : LAYOUTS) {
      Texts.write(site.resolve(name), resource(name));
    }
    Path content = site.resolve("content");
    Texts.write(content.resolve("_index.md"), "---\ntitle: 集团岗位手册\n---\n");
    Texts.write(content.resolve("group/_index.md"), "---\ntitle: 集团\n---\n");
    Texts.write(content.resolve("kpis/_index.md"), "---\ntitle: KPI\n---\n");
    for (int i = 0; i < workload.departments(); i++) {
      Department each = workload.department(i);
      String text = "---\ntitle: %s\n---\n\n%s\n".formatted(each.name(), each.mission());
      Texts.write(content.resolve(each.path()).resolve("_index.md"), text);
    }
    Map<Integer, List<Post>> reports = reports(workload);
    for (int i = 0; i < workload.size(); i++) {
      Post post = workload.post(i);
      Path folder = content.resolve(post.department().path());
      List<Post> below = reports.getOrDefault(i, List.of());
      Texts.write(folder.resolve(post.name() + ".md"), source(workload, post, below));
    }
  }

  private static Map<Integer, List<Post>> reports(Workload workload) {
    Map<Integer, List<Post>> reports = new LinkedHashMap<>();
    for (int i = 0; i < workload.size(); i++) {
      Post post = workload.post(i);
      post.superiors()
          .forEach(one -> reports.computeIfAbsent(one, key -> new ArrayList<>()).add(post));
    }
    return reports;
  }

  private static String source(Workload workload, Post post, List<Post> reports) {
    List<Post> superiors = post.superiors().stream().map(workload::post).toList();
    return "---\n"
        + ContentWriter.yaml(post)
        + links("superiors", superiors)
        + links("reports", reports)
        + "---\n"
        + ContentWriter.body(post, number -> link(workload.post(number)));
  }

  private static String links(String key, List<Post> posts) {
    return posts.stream()
        .map(post -> "  - {title: %s, to: %s}\n".formatted(post.title(), address(post)))
        .collect(Collectors.joining("", posts.isEmpty() ? "" : key + ":\n", ""));
  }

  private static String link(Post post) {
    return "[" + post.title() + "](" + address(post) + ")";
  }

  private static String address(Post post) {
    return "/" + post.department().path() + "/" + post.name() + "/";
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = HugoWriter.class.getResourceAsStream("hugo/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no file hugo/" + name + " on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
