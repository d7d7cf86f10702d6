package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WikiLinksTest {

  @Test
  void aLinkIsFoundWithAndWithoutAText() {
    assertThat(WikiLinks.in("见[[总监]]，再见 [[shop/clerk|客服]]。")).containsExactly("总监", "shop/clerk");
  }

  @Test
  void codeIsNoPlaceForLinks() {
    assertThat(WikiLinks.in("写法是 `[[名称]]` 或 ``[[a]] ` [[b]]``，见[[总监]]。")).containsExactly("总监");
    assertThat(WikiLinks.in("```\n[[a]]\n```\n[[b]]\n\n~~~~\n[[c]]\n~~~\n[[d]]\n"))
        .containsExactly("b");
  }

  @Test
  void anEscapedOrBrokenLinkIsNone() {
    assertThat(WikiLinks.in("\\[[a]] [[b] ] [[c\nd]] [[]]")).isEmpty();
  }
}
