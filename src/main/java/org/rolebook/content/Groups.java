package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;

/** Tells groups of duties from single duties, which may stand side by side in one list. */
final class Groups {

  /** Type of a group. */
  static final FieldType GROUP = new FieldType.Nested(ResponsibilityGroup.class);

  /** Type of a single duty. */
  static final FieldType ITEM = new FieldType.Nested(ResponsibilityItem.class);

  private Groups() {}

  /** Whether a node is a group rather than a single duty. */
  static boolean isGroup(Catalogue catalogue, Node node) {
    RecordSchema<ResponsibilityGroup> schema = catalogue.of(ResponsibilityGroup.class);
    return node instanceof Node.Mapping mapping
        && mapping.entries().stream()
            .map(entry -> FieldNames.of(schema, entry))
            .filter(Objects::nonNull)
            .anyMatch(field -> field.key().equals("group") || field.key().equals("items"));
  }

  /** The nodes in order: each group by itself, neighbouring single duties together. */
  static List<List<Node>> runs(Catalogue catalogue, List<Node> nodes) {
    List<List<Node>> runs = new ArrayList<>();
    boolean goesOn = false;
    for (Node node : nodes) {
      boolean group = isGroup(catalogue, node);
      if (group || !goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(node);
      goesOn = !group;
    }
    return runs;
  }
}
