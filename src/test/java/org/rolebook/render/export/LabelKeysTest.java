package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Employment;
import org.rolebook.model.Operator;
import org.rolebook.model.ShiftBreak;
import org.rolebook.model.declare.Catalogue;

class LabelKeysTest {

  private static final Catalogue CATALOGUE = new Catalogue();

  @Test
  void keysAreMadeOfTypesAndNames() {
    assertThat(LabelKeys.field(ShiftBreak.class, "minutes")).isEqualTo("field.shift-break.minutes");
    assertThat(LabelKeys.choice(Employment.FULL_TIME)).isEqualTo("choice.employment.full-time");
    assertThat(LabelKeys.choice(Operator.AT_LEAST)).isEqualTo("choice.operator.at-least");
    assertThat(LabelKeys.choices(AuthorityKind.class)).isEqualTo("choice.authority-kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyFieldAndWordHasALabelAndNoFieldIsLeftOver(String language) {
    Set<String> labels =
        Messages.of(language).keys().stream()
            .filter(key -> key.startsWith("field.") || key.startsWith("choice."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(labels).containsAll(declared());
    labels.removeIf(key -> key.startsWith("choice."));
    assertThat(declared()).containsAll(labels);
  }

  @Test
  void chineseLabelsAreChineseAndEnglishOnesAreNot() {
    Messages chinese = Messages.of("zh-CN");
    Messages english = Messages.of("en");
    assertThat(declared())
        .allSatisfy(
            key -> {
              assertThat(chinese.text(key)).containsPattern("\\p{IsHan}");
              assertThat(english.text(key)).doesNotContainPattern("\\p{IsHan}");
            });
  }

  private static Set<String> declared() {
    Set<String> keys = new TreeSet<>();
    DeclaredTypes types = DeclaredTypes.of(CATALOGUE, DeclaredTypes.ROOTS);
    types
        .records()
        .forEach(
            type ->
                CATALOGUE
                    .of(type)
                    .fields()
                    .forEach(field -> keys.add(LabelKeys.field(type, field.key()))));
    for (Class<? extends Enum<?>> choice : types.choices()) {
      keys.add(LabelKeys.choices(choice));
      for (Enum<?> constant : choice.getEnumConstants()) {
        keys.add(LabelKeys.choice(constant));
      }
    }
    return keys;
  }
}
