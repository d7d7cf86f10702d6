package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * A KPI that is counted, of whose subject the texts of its owner do not speak. For a definition that
 * nobody uses, all positions of the organisation are looked at.
 */
final class KpiWithoutResponsibility implements Rule {

  private static final Pattern HAN_OR_WORD = Pattern.compile("\\p{IsHan}{2,}|\\p{L}{4,}");
  private static final int STEM = 5;

  private final List<String> general = WordList.named("kpi-general");

  @Override
  public String id() {
    return "kpi-without-responsibility";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Kpis kpis = new Kpis(organisation);
    Names names = new Names(organisation);
    Map<String, String> texts = texts(organisation, findings, names);
    kpis.ofPositions()
        .forEach(
            (id, uses) -> {
              String text = texts.getOrDefault(id, "");
              for (KpiUse use : uses) {
                if (!text.isEmpty() && lacks(use, text, findings)) {
                  List<String> arguments = List.of(use.name(), names.title(id));
                  findings.report(use.place(), "default", arguments, List.of());
                }
              }
            });
    for (KpiUse definition : kpis.definitions()) {
      if (!kpis.isUsed(definition)) {
        checkUnused(organisation, definition, texts, findings);
      }
    }
  }

  private void checkUnused(
      Organisation organisation, KpiUse definition, Map<String, String> texts, Findings findings) {
    List<String> all =
        organisation.tree().positionsBelow(definition.element()).stream()
            .map(position -> texts.getOrDefault(position.id(), ""))
            .filter(text -> !text.isEmpty())
            .toList();
    if (!all.isEmpty() && all.stream().allMatch(text -> lacks(definition, text, findings))) {
      List<String> arguments = List.of(definition.name(), String.valueOf(all.size()));
      findings.report(definition.place(), "nobody", arguments, List.of());
    }
  }

  private boolean lacks(KpiUse use, String text, Findings findings) {
    List<String> none = List.of();
    if (KpiMeasure.isQualitative(use.kpi()) || !KpiMeasure.isMeasurable(use.kpi(), none)) {
      return false;
    }
    List<String> words = new ArrayList<>(findings.words(use.element()));
    words.addAll(general);
    Set<String> subject = subject(use.name().toLowerCase(Locale.ROOT), words);
    return !subject.isEmpty() && subject.stream().noneMatch(text::contains);
  }

  /** The pairs of Han characters and the stems of words that are left without general words. */
  private static Set<String> subject(String name, List<String> general) {
    String left = name;
    for (String word : general) {
      left = left.replace(word, " ");
    }
    Set<String> subject = new LinkedHashSet<>();
    Matcher matcher = HAN_OR_WORD.matcher(left);
    while (matcher.find()) {
      String part = matcher.group();
      if (Character.UnicodeScript.of(part.codePointAt(0)) == Character.UnicodeScript.HAN) {
        for (int i = 0; i + 2 <= part.length(); i++) {
          subject.add(part.substring(i, i + 2));
        }
      } else {
        subject.add(part.substring(0, Math.min(STEM, part.length())));
      }
    }
    return subject;
  }

  /** What each position in force with duties says about its work, in lower case. */
  private static Map<String, String> texts(
      Organisation organisation, Findings findings, Names names) {
    Map<String, String> texts = new HashMap<>();
    findings
        .duties()
        .ofPositions()
        .forEach(
            (id, duties) -> {
              Position position = organisation.handbook().positions().get(id);
              if (position != null && MissingRequired.isInForce(position) && !duties.isEmpty()) {
                texts.put(id, text(position, duties, names));
              }
            });
    return texts;
  }

  private static String text(Position position, List<Duty> duties, Names names) {
    StringBuilder text = new StringBuilder(names.text(position.title()));
    duties.forEach(
        duty -> {
          text.append('\n').append(duty.text());
          text.append('\n').append(duty.group() == null ? "" : duty.group());
          duty.item().metrics().forEach(metric -> text.append('\n').append(metric));
        });
    LocalizedText summary = position.summary();
    text.append('\n').append(summary == null ? "" : names.text(summary));
    position.standards().forEach(standard -> text.append('\n').append(names.text(standard)));
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
