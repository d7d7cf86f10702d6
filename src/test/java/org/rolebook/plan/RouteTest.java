package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "a/b.html, index.html, a/b.html",
    "index.html, a/b/c.html, ../../index.html",
    "a/x.html, a/b.html, x.html",
    "a/x.html, a/b/c.html, ../x.html",
    "ab/x.html, a/x.html, ../ab/x.html",
    "en/a/x.html, a/x.html, ../en/a/x.html",
    "部门/岗位.html, 部门/组/岗位.html, ../岗位.html"
  })
  void theWayFromOnePageToAnother(String to, String from, String way) {
    assertThat(new Route(to).relativeTo(new Route(from))).isEqualTo(way);
  }
}
