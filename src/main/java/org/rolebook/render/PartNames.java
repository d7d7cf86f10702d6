package org.rolebook.render;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.plan.IndexPart;

/**
 * What the parts of a large index are called.
 *
 * @param site the site
 * @param links the links of the page
 */
record PartNames(Site site, Links links) {

  /** The unit; of a piece the first and the last of what it holds. */
  String of(IndexPart part) {
    if (part.number() == 0) {
      return unit(part.unit());
    }
    String first = part.units().isEmpty() ? item(part, 0) : unit(part.units().get(0));
    String last =
        part.units().isEmpty()
            ? item(part, part.items().size() - 1)
            : unit(part.units().get(part.units().size() - 1));
    return first.equals(last) ? first : first + " – " + last;
  }

  private String unit(String id) {
    Unit unit = site.handbook().units().get(id);
    return unit == null ? id : links.plain(unit.name());
  }

  private String item(IndexPart part, int number) {
    String id = part.items().get(number);
    Position position = site.handbook().positions().get(id);
    return name(position == null ? site.plan().kpis().entry(id).kpi().name() : position.title());
  }

  private String name(@Nullable LocalizedText text) {
    return text == null ? "" : links.plain(text);
  }
}
