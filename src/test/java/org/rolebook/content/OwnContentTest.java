package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Position;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.declare.Catalogue;

class OwnContentTest {

  /** Fields that the sources leave blank stay blank, so that the check can say so. */
  @Test
  void theHandbookOfThisProjectIsReadWithoutFindingsButForBlanks() throws IOException {
    assertThat(read().diagnostics())
        .filteredOn(finding -> !finding.rule().equals("blank-value"))
        .isEmpty();
  }

  @Test
  void nothingOfTheFirstOrganisationIsLost() throws IOException {
    List<Position> positions =
        read().handbook().positions().values().stream()
            .filter(position -> position.id().startsWith("web-ads/"))
            .toList();
    List<ResponsibilityGroup> groups =
        positions.stream().flatMap(position -> position.responsibilities().stream()).toList();

    assertThat(positions).hasSize(13);
    assertThat(groups).hasSize(54);
    assertThat(groups.stream().map(ResponsibilityGroup::items).mapToInt(Collection::size).sum())
        .isEqualTo(181);
    assertThat(positions.stream().flatMap(position -> position.authorities().stream())).hasSize(20);
    assertThat(positions.stream().flatMap(position -> position.kpis().stream()))
        .hasSize(54)
        .allMatch(kpi -> kpi.name() != null || kpi.use() != null);
  }

  private static ReadResult read() throws IOException {
    return new HandbookReader(new Catalogue()).read(Path.of("content"));
  }
}
