package org.rolebook.render.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rolebook.model.Organisation;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.TargetKind;

/**
 * The names that the references of one handbook may use, for completion in editors. A name that is
 * not among them stays valid: references may also be relative, or use an alias.
 */
public final class SchemaNames {

  /** No names: the schemas of any handbook. */
  public static final SchemaNames NONE = new SchemaNames(List.of());

  private static final String REFERENCE = "reference";

  private final List<ReferenceName> names;
  private final Map<String, Set<TargetKind>> kinds = new TreeMap<>();

  private SchemaNames(Collection<ReferenceName> names) {
    this.names = List.copyOf(names);
    if (!names.isEmpty()) {
      ReferenceKinds.fields().forEach(field -> addKinds(ReferenceKinds.of(field)));
      addKinds(ReferenceKinds.ANYTHING);
    }
  }

  /** All ids of a handbook, and the titles that only one element has. */
  public static SchemaNames of(Organisation organisation) {
    return new SchemaNames(ReferenceNames.of(organisation));
  }

  /** Name of the definition for the references of a field. */
  String definition(Class<? extends Record> owner, String key) {
    return names.isEmpty() ? REFERENCE : name(ReferenceKinds.of(owner, key));
  }

  /** The definitions for all sorts of references. */
  Map<String, Object> definitions() {
    Map<String, Object> definitions = new TreeMap<>();
    kinds.forEach((name, wanted) -> definitions.put(name, definition(wanted)));
    return definitions;
  }

  private void addKinds(Set<TargetKind> wanted) {
    kinds.put(name(wanted), wanted);
  }

  private static String name(Set<TargetKind> wanted) {
    return new TreeSet<>(wanted)
        .stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("-", REFERENCE + ".", ""));
  }

  private Map<String, Object> definition(Set<TargetKind> wanted) {
    List<ReferenceName> fitting =
        names.stream().filter(name -> wanted.contains(name.kind())).toList();
    List<Map<String, Object>> forms = new ArrayList<>();
    if (!fitting.isEmpty()) {
      forms.add(
          SchemaTypes.ordered(
              "enum", fitting.stream().map(ReferenceName::text).toList(),
              "enumDescriptions", fitting.stream().map(ReferenceName::description).toList(),
              "markdownEnumDescriptions", fitting.stream().map(ReferenceName::markdown).toList()));
    }
    forms.add(SchemaTypes.reference(REFERENCE));
    return Map.of("anyOf", forms);
  }
}
