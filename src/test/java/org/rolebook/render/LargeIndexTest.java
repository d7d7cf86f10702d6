package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Measure;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.IndexPart;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;

/** No page of an index grows with the handbook, however its units are cut. */
class LargeIndexTest {

  private static final int LARGEST_PAGE = 1_000_000;
  private static final int LARGEST_OVERVIEW = 100_000;
  private static final int PER_POSITION = 10;

  /** How many times as large a handbook of 50,000 KPIs is as the larger one here. */
  private static final int TO_FIFTY_THOUSAND = 10;

  @Test
  void whereOneUnitHoldsAllPositions() {
    assertBounded(
        positions -> {
          Handbooks book = new Handbooks().unit("a", shared());
          for (int i = 0; i < positions; i++) {
            book.position("a/p" + i, Map.of("title", text("岗位" + i), "kpis", kpis(i)));
          }
          return book;
        });
  }

  @Test
  void whereEachPositionHasAUnitOfItsOwn() {
    assertBounded(
        positions -> {
          Handbooks book = new Handbooks().unit("a", shared());
          for (int i = 0; i < positions; i++) {
            String unit = "a/u" + i;
            book.unit(unit, Map.of("name", text("第" + i + "部")));
            book.position(unit + "/p", Map.of("title", text("岗位" + i), "kpis", kpis(i)));
          }
          return book;
        });
  }

  /** Twice as many KPIs make twice as many pages, none of which is larger. */
  private static void assertBounded(IntFunction<Handbooks> books) {
    Map<String, byte[]> half = files(books.apply(250), 250 * PER_POSITION);
    Map<String, byte[]> whole = files(books.apply(500), 500 * PER_POSITION);
    assertThat(largest(whole)).isLessThan(LARGEST_PAGE).isLessThan(largest(half) * 11 / 10);
    for (String overview : List.of("kpis.html", "kpis-by-unit.html")) {
      int size = size(whole, overview);
      int growth = size - size(half, overview);
      assertThat(size + 2 * growth * (TO_FIFTY_THOUSAND - 1))
          .as("%s at 50,000", overview)
          .isLessThan(LARGEST_OVERVIEW);
    }
  }

  private static int size(Map<String, byte[]> files, String path) {
    return Objects.requireNonNull(files.get(path), path).length;
  }

  private static int largest(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .mapToInt(file -> file.getValue().length)
        .max()
        .orElseThrow();
  }

  private static Map<String, ?> shared() {
    Kpi shared = record(Kpi.class, Map.of("id", "s", "name", text("满意度")));
    return Map.of("name", text("公司"), "kpis", List.of(shared));
  }

  private static List<Kpi> kpis(int position) {
    List<Kpi> kpis = new ArrayList<>();
    kpis.add(record(Kpi.class, Map.of("use", "s", "weight", BigDecimal.TEN)));
    for (int i = 1; i < PER_POSITION; i++) {
      Map<String, Object> values = new HashMap<>();
      values.put("name", text("指标" + position + "之" + i));
      values.put("definition", text("按时完成并达到质量要求的任务所占的比例，由上级每月核定一次。"));
      values.put("formula", text("按时完成的任务数 ÷ 任务总数 × 100 %"));
      values.put("target", text("九成五"));
      values.put("weight", BigDecimal.TEN);
      values.put("measure", Measure.QUANTITATIVE);
      values.put("period", text("每月"));
      kpis.add(record(Kpi.class, values));
    }
    return kpis;
  }

  private static Map<String, byte[]> files(Handbooks book, int statements) {
    SitePlan whole = SitePlanner.plan(book.organisation());
    IndexPart part = Objects.requireNonNull(whole.indexes().parts().get(IndexKind.KPIS_BY_UNIT));
    assertThat(part.rows()).isEqualTo(statements);
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    new Renderer(new RenderOptions("staff", TemplateSource.NONE))
        .render(onlyIndexes(whole), file -> files.put(file.path(), file.bytes()));
    long rows =
        files.entrySet().stream()
            .filter(file -> file.getKey().matches(".*kpis-by-unit.*[.]html"))
            .mapToLong(file -> rows(file.getValue()))
            .sum();
    assertThat(rows).isEqualTo(statements);
    String csv = new String(files.get("kpis.csv"), StandardCharsets.UTF_8);
    assertThat(csv.lines().count()).isEqualTo(statements + 1);
    return files;
  }

  private static long rows(byte[] page) {
    return new String(page, StandardCharsets.UTF_8).split("<tr data-row", -1).length - 1L;
  }

  private static SitePlan onlyIndexes(SitePlan plan) {
    return new SitePlan(
        plan.organisation(),
        plan.languages(),
        plan.routes(),
        plan.indexes(),
        plan.prints(),
        plan.titles(),
        plan.pages().stream()
            .filter(
                page ->
                    page instanceof PlannedPage.IndexPage
                        || page instanceof PlannedPage.IndexesPage)
            .toList());
  }
}
