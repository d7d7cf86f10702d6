package org.rolebook.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;

/** Who sees what, as tables in text. */
public final class AudienceText {

  private static final String NOTHING = "–";

  private final AudienceFacts facts;
  private final Messages words;

  /** Tells something about audiences in a language. */
  public AudienceText(AudienceFacts facts, Messages words) {
    this.facts = facts;
    this.words = words;
  }

  /** How much each audience sees. */
  public String overview() {
    Table table =
        new Table(
            List.of(
                word("audience"),
                word("withheld"),
                word("units"),
                word("positions"),
                word("pages"),
                word("items")));
    for (AudienceFacts.Seen seen : facts.audiences()) {
      Handbook part = seen.handbook();
      table.add(
          List.of(
              name(seen),
              seen.withheld().isEmpty() ? NOTHING : String.join(", ", seen.withheld()),
              String.valueOf(part.units().size()),
              String.valueOf(part.positions().size()),
              String.valueOf(part.pages().size()),
              String.valueOf(seen.items())));
    }
    return table + "\n" + word("note") + "\n";
  }

  private String name(AudienceFacts.Seen seen) {
    boolean widest = seen.equals(facts.audiences().get(0));
    return widest ? words.text("audiences.default", seen.name()) : seen.name();
  }

  /**
   * Which fields of an element each audience sees.
   *
   * @param id of a unit, position or page
   */
  public String fields(String id, Handbook whole, Catalogue catalogue) {
    List<String> heading = new ArrayList<>(List.of(word("field"), ""));
    facts.audiences().forEach(seen -> heading.add(seen.name()));
    Table table = new Table(heading);
    String kind = kind(whole, id);
    for (Map.Entry<String, List<AudienceFacts.Sight>> field :
        facts.fieldsOf(id, whole, catalogue).entrySet()) {
      String label = words.text("field." + kind + "." + field.getKey());
      List<String> row = new ArrayList<>(List.of(label, field.getKey()));
      field.getValue().forEach(sees -> row.add(word(sees.name().toLowerCase(Locale.ROOT))));
      table.add(row);
    }
    return words.text("audiences.of", id) + "\n\n" + table;
  }

  private static String kind(Handbook whole, String id) {
    return whole.units().containsKey(id)
        ? "unit"
        : whole.positions().containsKey(id) ? "position" : "page";
  }

  private String word(String key) {
    return words.text("audiences." + key);
  }
}
