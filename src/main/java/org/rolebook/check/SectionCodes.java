package org.rolebook.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * Codes of positions that are section numbers, such as 2.11.3: the sections have to be complete.
 */
final class SectionCodes {

  private static final Pattern SECTION = Pattern.compile("((?:\\d{1,3}\\.){2,})(\\d{1,3})");
  private static final int FEWEST = 2;

  private record Code(Position position, String section, BigInteger number) {}

  private final Organisation organisation;
  private final Findings findings;

  SectionCodes(Organisation organisation, Findings findings) {
    this.organisation = organisation;
    this.findings = findings;
  }

  void check() {
    Map<String, List<Code>> sections = new LinkedHashMap<>();
    for (Position position : organisation.handbook().positions().values()) {
      String code = position.code();
      Matcher section = SECTION.matcher(code == null ? "" : code);
      if (section.matches()) {
        String root = organisation.tree().organisationOf(position.origin().unit());
        sections
            .computeIfAbsent(root + "#" + section.group(1), key -> new ArrayList<>())
            .add(new Code(position, section.group(1), new BigInteger(section.group(2))));
      }
    }
    sections.values().stream().filter(codes -> codes.size() >= FEWEST).forEach(this::check);
  }

  private void check(List<Code> codes) {
    BigInteger expected = BigInteger.ONE;
    for (Code code : codes.stream().sorted(Comparator.comparing(Code::number)).toList()) {
      if (code.number().compareTo(expected) > 0) {
        findings.hint(
            new Place(code.position().id(), "code"),
            null,
            "code",
            List.of(code.section() + expected, code.section() + code.number()),
            List.of());
      }
      expected = code.number().add(BigInteger.ONE);
    }
  }
}
