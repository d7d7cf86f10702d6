package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Handbooks;

class RoutePlannerTest {

  @Test
  void everyElementHasAnAddressOfItsId() {
    Routes routes =
        plan(
            new Handbooks()
                .unit("a", Map.of())
                .unit("a/b", Map.of())
                .position("a/b/总监", Map.of())
                .page("a/pages/rules", Map.of())
                .page("pages/guide", Map.of()));
    assertThat(route(routes, PageKey.unit("a/b"))).isEqualTo("a/b/index.html");
    assertThat(route(routes, PageKey.position("a/b/总监"))).isEqualTo("a/b/总监.html");
    assertThat(route(routes, PageKey.page("a/pages/rules"))).isEqualTo("a/pages/rules.html");
    assertThat(route(routes, PageKey.page("pages/guide"))).isEqualTo("pages/guide.html");
    assertThat(route(routes, PageKey.graph("a/b"))).isEqualTo("a/b/graph.html");
    assertThat(routes.collisions()).isEmpty();
  }

  @Test
  void aContentFolderThatIsAUnitItselfHasItsOwnPageBesideTheHome() {
    Routes routes = plan(new Handbooks().unit(".", Map.of()).position("x", Map.of()));
    assertThat(route(routes, PageKey.unit("."))).isEqualTo("organisation.html");
    assertThat(route(routes, PageKey.graph("."))).isEqualTo("organisation-graph.html");
    assertThat(route(routes, PageKey.position("x"))).isEqualTo("x.html");
  }

  @Test
  void aSlugReplacesTheLastNameAndThatOfAUnitMovesAllBelowIt() {
    Routes routes =
        plan(
            new Handbooks()
                .unit("甲", Map.of("slug", "first"))
                .unit("甲/乙", Map.of())
                .position("甲/乙/丙", Map.of("slug", "third/../x"))
                .page("甲/pages/丁", Map.of("slug", "d")));
    assertThat(route(routes, PageKey.unit("甲"))).isEqualTo("first/index.html");
    assertThat(route(routes, PageKey.position("甲/乙/丙"))).isEqualTo("first/乙/third-..-x.html");
    assertThat(route(routes, PageKey.page("甲/pages/丁"))).isEqualTo("first/pages/d.html");
    assertThat(routes.asset("甲/assets/图.png")).isEqualTo(new Route("first/assets/图.png"));
  }

  @Test
  void otherLanguagesStandInAFolderOfTheirTag() {
    Routes routes =
        plan(
            new Handbooks()
                .settings(Map.of("languages", List.of("zh-CN", "en")))
                .position("x", Map.of()));
    assertThat(routes.of(PageKey.position("x"), "zh-CN")).isEqualTo(new Route("x.html"));
    assertThat(routes.of(PageKey.position("x"), "en")).isEqualTo(new Route("en/x.html"));
    assertThat(routes.of(PageKey.position("y"), "en")).isNull();
  }

  @Test
  void addressesThatAFileSystemCannotTellApartCollide() {
    String composed = Normalizer.normalize("café", Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize("café", Normalizer.Form.NFD);
    Routes routes =
        plan(
            new Handbooks()
                .position("Editor", Map.of())
                .position("editor", Map.of())
                .position(composed, Map.of())
                .position(decomposed, Map.of()));
    assertThat(routes.collisions())
        .containsExactly(
            new RouteCollision(composed, composed + ".html", decomposed),
            new RouteCollision("editor", "editor.html", "Editor"));
    assertThat(route(routes, PageKey.position("editor"))).isEqualTo("editor-2.html");
  }

  @Test
  void addressesOfTheSiteItselfAreReserved() {
    Routes routes =
        plan(
            new Handbooks()
                .settings(Map.of("languages", List.of("zh-CN", "en")))
                .unit("assets", Map.of())
                .unit("EN", Map.of())
                .unit("a", Map.of())
                .position("a/graph", Map.of())
                .position("kpis", Map.of())
                .position("search", Map.of()));
    assertThat(routes.collisions())
        .allMatch(RouteCollision::isReserved)
        .extracting(RouteCollision::element)
        .containsExactly("EN", "a/graph", "assets", "kpis", "search");
  }

  @Test
  void everyPageHasAnAddressOfItsOwnEvenAfterCollisions() {
    Routes routes =
        plan(
            new Handbooks()
                .unit("assets", Map.of())
                .position("assets/x", Map.of())
                .position("assets/X", Map.of())
                .unit("x.html", Map.of())
                .position("x.html/y", Map.of())
                .position("x", Map.of()));
    Set<String> folded = new HashSet<>();
    assertThat(routes.all().values())
        .allMatch(route -> folded.add(Segments.folded(route.path())), "is there once");
    assertThat(route(routes, PageKey.position("x"))).isEqualTo("x-2.html");
  }

  @Test
  void namesThatFileSystemsOrBrowsersRefuseAreMended() {
    assertThat(Segments.segment("a b?c#d%e:f")).isEqualTo("a-b-c-d-e-f");
    assertThat(Segments.segment("con")).isEqualTo("con-");
    assertThat(Segments.segment("aux.txt")).isEqualTo("aux-.txt");
    assertThat(Segments.segment("..")).isEqualTo("-");
    assertThat(Segments.segment("end. ")).isEqualTo("end");
    assertThat(Segments.path("../a//./b/../c")).isEqualTo("a/b/c");
  }

  @Test
  void formerIdsAndRedirectsHaveAddressesUnlessTheyAreTaken() {
    Routes routes =
        plan(
            new Handbooks()
                .settings(Map.of("redirects", Map.of("old/page", "x", "/folder/", "x")))
                .position("x", Map.of("formerly", List.of("y", "was/x", "x")))
                .position("y", Map.of("title", text("另一个"))));
    assertThat(route(routes, redirect("was/x"))).isEqualTo("was/x.html");
    assertThat(route(routes, redirect("old/page"))).isEqualTo("old/page.html");
    assertThat(route(routes, redirect("/folder/"))).isEqualTo("folder/index.html");
    assertThat(routes.of(redirect("y"), "zh-CN")).isNull();
    assertThat(routes.collisions()).containsExactly(new RouteCollision("x", "y.html", "y"));
  }

  @Test
  void assetsOfUnitsThatAreNotPublishedHaveNoAddress() {
    Routes routes = plan(new Handbooks().unit("a", Map.of()));
    assertThat(routes.asset("a/assets/x.png")).isEqualTo(new Route("a/assets/x.png"));
    assertThat(routes.asset("assets/logo.svg")).isEqualTo(new Route("assets/content/logo.svg"));
    assertThat(routes.asset("a/hidden/assets/x.png")).isNull();
    assertThat(routes.asset("a/x.png")).isNull();
  }

  private static PageKey redirect(String former) {
    return new PageKey(PageKey.Type.REDIRECT, former);
  }

  private static Routes plan(Handbooks book) {
    return RoutePlanner.plan(book.handbook());
  }

  private static String route(Routes routes, PageKey page) {
    return routes.require(page, "zh-CN").path();
  }
}
