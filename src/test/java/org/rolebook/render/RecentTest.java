package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

  @Test
  void whatWasAskedForLastIsKeptAndTheOldestGivenUp() {
    List<String> made = new ArrayList<>();
    Recent<String, String> recent = new Recent<>(2);
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      assertThat(
              recent.of(
                  key,
                  name -> {
                    made.add(name);
                    return "of " + name;
                  }))
          .isEqualTo("of " + key);
    }
    assertThat(made).containsExactly("a", "b", "c", "b");
  }
}
