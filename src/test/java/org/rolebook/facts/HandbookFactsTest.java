package org.rolebook.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.HandbookReader;
import org.rolebook.diagnostic.DisplayWidth;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

class HandbookFactsTest {

  @TempDir Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("shop/unit.yaml", "name: 门店\nkpis: [{id: sales, name: 销售额, measure: 定量}]\n");
    write(
        "shop/manager.yaml",
        "title: 店长\nheadcount: 1\nkpis: [{use: sales}, 口碑, {name: 服务, measure: 定性}]\n");
    write("shop/sales/unit.yaml", "name: 销售部\nstaffing: {rows: [{position: clerk, count: 3}]}\n");
    write("shop/sales/clerk.yaml", "title: 店员\nheadcount: 4\nreportsTo: 店长\nsummary: 卖书\n");
    write("shop/sales/helper.yaml", "title: 帮工\nreportsTo: 店长\ndottedLine: 店员\n");
    write("shop/sales/pupil.yaml", "title: 学徒\nreportsTo: 店员\n");
    write("office/unit.yaml", "name: Office\nstaffing: {total: 2}\n");
    write("office/head.yaml", "title: Head\nheadcount: 2\n");
  }

  @Test
  void unitsPositionsAndLinesAreCountedForEachOrganisation() throws IOException {
    Facts office = facts().organisations().get(0);
    assertThat(office.name()).isEqualTo("Office");
    assertThat(office.units()).isEqualTo(1);
    assertThat(office.depth()).isEqualTo(1);
    assertThat(office.levels()).isEqualTo(1);
    Facts shop = facts().organisations().get(1);
    assertThat(shop.id()).isEqualTo("shop");
    assertThat(shop.units()).isEqualTo(2);
    assertThat(shop.depth()).isEqualTo(2);
    assertThat(shop.positions()).isEqualTo(4);
    assertThat(shop.levels()).isEqualTo(3);
  }

  @Test
  void headcountsAreThoseStatedByUnitsAndThoseOfThePositions() throws IOException {
    HandbookFacts facts = facts();
    assertThat(facts.organisations().get(1).headcount()).isEqualTo(new Headcount(3, 5, 2));
    assertThat(facts.all().headcount()).isEqualTo(new Headcount(5, 7, 2));
  }

  @Test
  void onlySolidLinesMakeASpan() throws IOException {
    assertThat(facts().all().spans()).isEqualTo(Map.of(1, 1, 2, 1));
  }

  @Test
  void aKpiThatIsUsedIsMeasuredAsItsDefinitionSays() throws IOException {
    assertThat(facts().all().kpis()).isEqualTo(new KpiCount(1, 1, 1));
    assertThat(facts().all().kpis().total()).isEqualTo(3);
  }

  @Test
  void coverageCountsThePositionsThatHaveAField() throws IOException {
    assertThat(facts().all().coverage())
        .containsEntry("title", 5)
        .containsEntry("reportsTo", 3)
        .containsEntry("summary", 1)
        .containsEntry("workflow", 0);
    assertThat(facts().organisations().get(0).coverage()).containsEntry("reportsTo", 0);
  }

  @Test
  void theTablesAreAlignedWithHanCharactersTwoColumnsWide() throws IOException {
    String text = FactsText.of(facts(), Messages.of("zh-CN"));
    assertThat(text.lines().skip(2).limit(4).map(DisplayWidth::of).distinct()).hasSize(1);
    assertThat(text)
        .containsPattern("\n2  门店 +2 +2 +4 ")
        .contains("\n职责概述  summary             20    0   25\n");
  }

  @Test
  void jsonHoldsTheSameFigures() throws IOException {
    JsonNode json = new ObjectMapper().readTree(FactsJson.of(facts()));
    assertThat(json.at("/organisations/1/name").asText()).isEqualTo("门店");
    assertThat(json.at("/organisations/1/spans/2").asInt()).isEqualTo(1);
    assertThat(json.at("/all/headcount/counted").asInt()).isEqualTo(7);
    assertThat(json.at("/all/kpis/qualitative").asInt()).isEqualTo(1);
    assertThat(json.at("/all/coverage/headcount").asInt()).isEqualTo(3);
  }

  @Test
  void aHandbookWithoutOrganisationsHasNoFigures() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    HandbookFacts facts = facts(empty);
    assertThat(facts.organisations()).isEmpty();
    assertThat(facts.all()).isEqualTo(Facts.none());
    assertThat(FactsText.of(facts, Messages.of("en"))).startsWith("Organisations\n");
  }

  private HandbookFacts facts() throws IOException {
    return facts(folder.resolve("content"));
  }

  private static HandbookFacts facts(Path content) throws IOException {
    Catalogue catalogue = new Catalogue();
    Organisation organisation =
        Organisation.of(new HandbookReader(catalogue).read(content).handbook());
    return HandbookFacts.of(organisation, catalogue);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
