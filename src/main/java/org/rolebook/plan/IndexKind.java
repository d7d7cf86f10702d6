package org.rolebook.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The indexes that are tables: each gathers one matter from all positions. */
public enum IndexKind {
  /** KPIs, each with all positions that state it. */
  KPIS(PageKey.Type.KPIS, "kpis"),
  /** KPIs by position, with the totals of their weights. */
  KPIS_BY_UNIT(PageKey.Type.KPIS_BY_UNIT, "kpis-by-unit"),
  /** Who may propose, approve, decide what. */
  AUTHORITIES(PageKey.Type.AUTHORITIES, "authorities"),
  /** What positions ask of their holders. */
  QUALIFICATIONS(PageKey.Type.QUALIFICATIONS, "qualifications"),
  /** Who works when. */
  WORKING_HOURS(PageKey.Type.WORKING_HOURS, "working-hours"),
  /** Which regulations and other pages apply to whom. */
  REGULATIONS(PageKey.Type.REGULATIONS, "regulations"),
  /** Who works with whom. */
  PARTNERS(PageKey.Type.PARTNERS, "partners"),
  /** Positions that nobody holds. */
  VACANCIES(PageKey.Type.VACANCIES, "vacancies");

  private final PageKey.Type type;
  private final String key;

  IndexKind(PageKey.Type type, String key) {
    this.type = type;
    this.key = key;
  }

  /** The index of which a page is one; null if it is of none. */
  public static @Nullable IndexKind of(PageKey page) {
    return Arrays.stream(values())
        .filter(kind -> kind.type == page.type())
        .findFirst()
        .orElse(null);
  }

  /** The sort of its pages. */
  public PageKey.Type type() {
    return type;
  }

  /** Its name in addresses and words. */
  public String key() {
    return key;
  }

  /** Its first page. */
  public PageKey page() {
    return page("");
  }

  /** One of its pages. */
  public PageKey page(String part) {
    return new PageKey(type, part);
  }

  /** Whether it is one of the two indexes of KPIs, which stand at the root. */
  public boolean isOfKpis() {
    return this == KPIS || this == KPIS_BY_UNIT;
  }

  /** Number of rows that a page of this index shows with the parts below it. */
  public int rowsOf(IndexPart part) {
    return this == KPIS ? part.count() : part.rows();
  }
}
