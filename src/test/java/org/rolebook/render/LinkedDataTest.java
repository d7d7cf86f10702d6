package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Education;
import org.rolebook.model.Experience;
import org.rolebook.model.Handbook;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Qualifications;
import org.rolebook.model.UnitKind;
import org.rolebook.model.declare.Catalogue;

/** What pages tell machines: schema.org and Open Graph. */
final class LinkedDataTest {

  private static final String HOSTILE = "a</script><script>b\" \\ & <!-- \u2028";

  @Test
  void aPositionIsAnOccupation() throws JsonProcessingException {
    JsonNode data = linked(Rendered.of(book()), "ops/director.html");
    assertThat(data.path("@type").asText()).isEqualTo("Occupation");
    assertThat(data.path("name").asText()).isEqualTo("运营总监");
    assertThat(data.path("description").asText()).isEqualTo("管运营。");
    assertThat(data.path("identifier").asText()).isEqualTo("OP-1");
    assertThat(data.path("responsibilities"))
        .extracting(JsonNode::asText)
        .containsExactly("订计划", HOSTILE.strip());
    assertThat(data.path("educationRequirements").asText()).isEqualTo("本科");
    assertThat(data.path("experienceRequirements").asText()).isEqualTo("零售业");
    assertThat(data.path("skills").asText()).isEqualTo("谈判");
    assertThat(data.path("url").asText()).isEqualTo("https://h.example/b/ops/director.html");
  }

  @Test
  void aUnitIsAnOrganisationWithDepartmentsAndOthersBelow() throws JsonProcessingException {
    Rendered site = Rendered.of(book());
    JsonNode top = linked(site, "ops/index.html");
    assertThat(top.path("@type").asText()).isEqualTo("Organization");
    assertThat(top.at("/department/name").asText()).isEqualTo("财务部");
    assertThat(top.at("/subOrganization/name").asText()).isEqualTo("甲组");
    assertThat(top.has("parentOrganization")).isFalse();
    JsonNode below = linked(site, "ops/finance/index.html");
    assertThat(below.at("/parentOrganization/name").asText()).isEqualTo("运营公司");
  }

  @Test
  void whatIsWithheldIsAbsent() throws JsonProcessingException {
    Handbook seen = AudienceFilter.apply(book().handbook(), "staff", new Catalogue());
    JsonNode data = linked(Rendered.of(seen), "ops/director.html");
    assertThat(data.has("skills")).isTrue();
    Handbooks strict = book().settings(Map.of("fields", Map.of("qualifications", "hr")));
    seen = AudienceFilter.apply(strict.handbook(), "staff", new Catalogue());
    data = linked(Rendered.of(seen), "ops/director.html");
    assertThat(data.has("skills")).isFalse();
    assertThat(data.has("educationRequirements")).isFalse();
    assertThat(data.has("url")).isFalse();
  }

  @Test
  void longListsAreCutAfterWholeEntries() throws JsonProcessingException {
    String duty = "职".repeat(100);
    Handbooks book =
        new Handbooks()
            .unit("ops", Map.of())
            .position(
                "ops/boss",
                Map.of("responsibilities", List.of(Handbooks.duties(duty, duty, duty, duty))));
    JsonNode data = linked(Rendered.of(book), "ops/boss.html");
    assertThat(data.path("responsibilities")).hasSize(3);
  }

  @Test
  void indexesAndPagesTellNothingOfTheKind() {
    Rendered site = Rendered.of(book());
    assertThat(site.page("positions.html").select("script[type]")).isEmpty();
    assertThat(site.page("index.html").select("script[type]")).isEmpty();
  }

  @Test
  void aLinkToAPageShowsItsNameItsHandbookAndItsAddressIfThereIsOne() {
    Rendered site = Rendered.of(book());
    assertThat(graph(site, "ops/director.html", "title")).isEqualTo("运营总监");
    assertThat(graph(site, "ops/director.html", "description")).isEqualTo("管运营。");
    assertThat(graph(site, "ops/director.html", "type")).isEqualTo("article");
    assertThat(graph(site, "ops/director.html", "locale")).isEqualTo("zh_CN");
    assertThat(graph(site, "ops/director.html", "url"))
        .isEqualTo("https://h.example/b/ops/director.html");
    assertThat(graph(site, "index.html", "type")).isEqualTo("website");
    assertThat(graph(site, "index.html", "site_name")).isEqualTo("手册");
    Rendered without =
        Rendered.of(new Handbooks().unit("ops", Map.of()).position("ops/boss", Map.of()));
    assertThat(graph(without, "ops/boss.html", "url")).isEmpty();
    assertThat(without.page("ops/boss.html").select("link[rel=canonical]")).isEmpty();
  }

  private static String graph(Rendered site, String page, String property) {
    return site.page(page).select("meta[property=og:" + property + "]").attr("content");
  }

  private static JsonNode linked(Rendered site, String page) throws JsonProcessingException {
    String data = site.page(page).select("script[type=application/ld+json]").html();
    assertThat(data).doesNotContain("<", "\u2028");
    return new JsonMapper().readTree(data);
  }

  private static Handbooks book() {
    Qualifications qualifications =
        Handbooks.record(
            Qualifications.class,
            Map.of(
                "education",
                Handbooks.record(Education.class, Map.of("level", Handbooks.text("本科"))),
                "experience",
                List.of(
                    Handbooks.record(Experience.class, Map.of("domain", Handbooks.text("零售业")))),
                "skills",
                List.of(Handbooks.text("谈判"))));
    return new Handbooks()
        .settings(Map.of("title", Handbooks.text("手册"), "url", "https://h.example/b"))
        .unit("ops", Map.of("name", Handbooks.text("运营公司"), "kind", UnitKind.ORGANISATION))
        .unit("ops/finance", Map.of("name", Handbooks.text("财务部"), "kind", UnitKind.DEPARTMENT))
        .unit("ops/team", Map.of("name", Handbooks.text("甲组"), "kind", UnitKind.TEAM))
        .position(
            "ops/director",
            Map.of(
                "title", Handbooks.text("运营总监"),
                "code", "OP-1",
                "summary", Handbooks.text("管运营。"),
                "qualifications", qualifications,
                "responsibilities", List.of(Handbooks.duties("订计划", HOSTILE))));
  }
}
