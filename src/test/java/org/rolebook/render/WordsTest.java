package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rolebook.i18n.Messages;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Employment;
import org.rolebook.model.Measure;
import org.rolebook.model.Operator;
import org.rolebook.model.PageKind;
import org.rolebook.model.Status;
import org.rolebook.model.UnitKind;
import org.rolebook.model.declare.Named;
import org.rolebook.plan.PageKey;

class WordsTest {

  private static final List<Named[]> CHOICES =
      List.of(
          AuthorityKind.values(),
          Employment.values(),
          Measure.values(),
          Operator.values(),
          PageKind.values(),
          Status.values(),
          UnitKind.values());

  @Test
  void everyChoiceHasAWordInEveryLanguageAndInChineseOneThatAuthorsMayWrite() {
    Words chinese = new Words(Messages.of("zh-CN"));
    Words english = new Words(Messages.of("en"));
    List<Named> all = new ArrayList<>();
    CHOICES.forEach(choices -> all.addAll(List.of(choices)));
    assertThat(all)
        .allSatisfy(
            choice -> {
              assertThat(choice.zh()).contains(chinese.choice(choice).label());
              assertThat(english.choice(choice).label()).isNotBlank();
              assertThat(english.choice(choice).key()).isEqualTo(choice.key());
            });
  }

  @Test
  void everySortOfPageHasAName() {
    for (String language : List.of("zh-CN", "en")) {
      Messages messages = Messages.of(language);
      for (PageKey.Type type : PageKey.Type.values()) {
        boolean isElement =
            type == PageKey.Type.UNIT || type == PageKey.Type.POSITION || type == PageKey.Type.PAGE;
        String key = "page." + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(messages.has(key)).as("%s in %s", key, language).isNotEqualTo(isElement);
      }
    }
  }
}
