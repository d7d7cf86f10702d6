package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.check.Checker;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/** The same position, with every field there is, once in YAML and once in Markdown. */
class TwinsTest {

  private static final String ID = "operations/operations-director";

  private final Catalogue catalogue = new Catalogue();

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "markdown"})
  void nothingIsWrongWithEither(String form) throws IOException {
    ReadResult read = read(form);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(new Checker().check(read, Organisation.of(read.handbook()))).isEmpty();
  }

  @Test
  void everyFieldIsFilled() throws IOException {
    Position position = position("yaml");

    for (FieldDeclaration field : catalogue.of(Position.class).fields()) {
      assertThat(field.valueOf(position)).as(field.key()).isNotNull();
      if (field.valueOf(position) instanceof Collection<?> list) {
        assertThat(list).as(field.key()).isNotEmpty();
      }
    }
  }

  @Test
  void bothFormsHoldTheSameInEveryField() throws IOException {
    Position yaml = position("yaml");
    Position markdown = position("markdown");

    for (FieldDeclaration field : catalogue.of(Position.class).fields()) {
      assertThat(field.valueOf(markdown)).as(field.key()).isEqualTo(field.valueOf(yaml));
    }
    assertThat(markdown.origin().id()).isEqualTo(yaml.origin().id());
    assertThat(markdown.origin().unit()).isEqualTo(yaml.origin().unit());
  }

  private Position position(String form) throws IOException {
    Map<String, Position> positions = read(form).handbook().positions();
    return Objects.requireNonNull(positions.get(ID));
  }

  private ReadResult read(String form) throws IOException {
    return new HandbookReader(catalogue).read(Path.of("src/test/resources/twins", form));
  }
}
