package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/**
 * Fields that positions do not fill, by comparison: those that are set, or else the usual parts of
 * a description for which there is no rule of their own.
 */
final class FieldMissing implements Rule {

  private static final List<String> USUAL =
      List.of("summary", "authorities", "qualifications", "conditions", "grade", "salary");

  /** What is missed only where most others have it. */
  private static final List<String> SPECIAL =
      List.of("standards", "workflow", "appraisal", "category", "career");

  private final List<FieldDeclaration> declared = new Catalogue().of(Position.class).fields();

  @Override
  public String id() {
    return "field-missing";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Unit root : organisation.tree().roots()) {
      check(root, new Completeness(organisation), new Names(organisation), findings);
    }
  }

  private void check(Unit root, Completeness completeness, Names names, Findings findings) {
    List<Position> positions = completeness.positions(root);
    List<FieldDeclaration> never = new ArrayList<>();
    Map<Position, List<FieldDeclaration>> lacking = new LinkedHashMap<>();
    for (FieldDeclaration field : fields(root, findings)) {
      List<Position> readable =
          positions.stream().filter(p -> !findings.lacks(p.id(), field.key())).toList();
      List<Position> without = readable.stream().filter(p -> isEmpty(p, field)).toList();
      int stated = readable.size() - without.size();
      if (stated == 0) {
        addUnlessSpecial(never, field, findings.words(root.id()));
      } else if (Completeness.isUsual(stated, readable.size())) {
        without.forEach(p -> lacking.computeIfAbsent(p, key -> new ArrayList<>()).add(field));
      }
    }
    if (!never.isEmpty() && completeness.isLarge(root)) {
      String count = String.valueOf(positions.size());
      findings.report(
          root.id(), "name", "all", names.text(root.name()), count, names.fields(never));
    }
    lacking.forEach(
        (position, fields) ->
            findings.report(
                position.id(), "title", "one", names.text(position.title()), names.fields(fields)));
  }

  private List<FieldDeclaration> fields(Unit root, Findings findings) {
    List<String> words = findings.words(root.id());
    Set<String> wanted = new HashSet<>(words);
    if (words.isEmpty()) {
      wanted.addAll(USUAL);
      wanted.addAll(SPECIAL);
    }
    return declared.stream()
        .filter(field -> field.names().stream().anyMatch(wanted::contains))
        .toList();
  }

  private static void addUnlessSpecial(
      List<FieldDeclaration> fields, FieldDeclaration field, List<String> words) {
    if (!words.isEmpty() || !SPECIAL.contains(field.key())) {
      fields.add(field);
    }
  }

  private static boolean isEmpty(Position position, FieldDeclaration field) {
    Object value = field.valueOf(position);
    return value == null || (value instanceof List<?> list && list.isEmpty());
  }
}
