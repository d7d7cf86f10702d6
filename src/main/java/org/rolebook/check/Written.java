package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.parallel.InOrder;

/**
 * What the elements of a handbook say, gathered in one walk over their fields.
 *
 * @param texts every text for readers
 * @param mentions every place where an element names another one
 * @param uses every place where an element uses a definition
 */
record Written(List<FieldText> texts, List<Mention> mentions, List<DefinitionUse> uses) {

  Written {
    texts = List.copyOf(texts);
    mentions = List.copyOf(mentions);
    uses = List.copyOf(uses);
  }

  /**
   * What a handbook or a part of one says.
   *
   * @param organisation where the names are looked up
   */
  static Written of(Handbook part, Organisation organisation) {
    List<FieldText> texts = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<DefinitionUse> uses = new ArrayList<>();
    InOrder.each(
        FieldWalk.pieces(part),
        elements -> of(elements, organisation),
        said -> {
          texts.addAll(said.texts);
          mentions.addAll(said.mentions);
          uses.addAll(said.uses);
        });
    Mentions ofSettings = new Mentions(organisation);
    ofSettings.settings(part.settings());
    mentions.addAll(ofSettings.found());
    return new Written(texts, mentions, uses);
  }

  private static Written of(List<Record> elements, Organisation organisation) {
    List<FieldText> texts = new ArrayList<>();
    Mentions mentions = new Mentions(organisation);
    List<DefinitionUse> uses = new ArrayList<>();
    new FieldWalk(
            (place, unit, owner, key, value) -> {
              if (value instanceof LocalizedText text) {
                texts.add(new FieldText(place, unit, owner, key, text));
              }
              mentions.value(place, unit, owner, key, value);
              DefinitionUse use = DefinitionUse.of(place, unit, owner, key, value);
              if (use != null) {
                uses.add(use);
              }
            })
        .over(elements);
    return new Written(texts, mentions.found(), uses);
  }
}
