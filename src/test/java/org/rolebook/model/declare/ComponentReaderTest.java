package org.rolebook.model.declare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComponentReaderTest {

  private record Hidden(String name, int number, @Nullable List<String> words) {}

  @Test
  void aComponentIsReadAlikeOnceAndOften() {
    ComponentReader number = reader(1);
    assertThat(IntStream.range(0, 1000).mapToObj(i -> number.of(hidden(i))).toList())
        .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
    ComponentReader name = reader(0);
    assertThat(IntStream.range(0, 1000).mapToObj(i -> name.of(hidden(i))).distinct())
        .containsExactly("name");
  }

  @Test
  void whatIsMissingIsReadAsMissing() {
    ComponentReader words = reader(2);
    assertThat(IntStream.range(0, 1000).mapToObj(i -> words.of(hidden(i))).distinct())
        .containsExactly((Object) null);
  }

  @Test
  void theDeclaredTypeIsTold() {
    assertThat(reader(2).type().getTypeName()).isEqualTo("java.util.List<java.lang.String>");
  }

  private static Hidden hidden(int number) {
    return new Hidden("name", number, null);
  }

  private static ComponentReader reader(int component) {
    return new ComponentReader(Hidden.class.getRecordComponents()[component]);
  }
}
