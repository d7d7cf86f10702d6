package org.rolebook.render;

import org.rolebook.plan.IndexKind;

/** Which table belongs to which kind of index. */
final class IndexTables {

  private IndexTables() {}

  /** The table of a file, where each row stands for itself. */
  static IndexTable ofFile(IndexKind kind, Scope scope, Facets facets) {
    return kind == IndexKind.AUTHORITIES
        ? new AuthorityTable(scope, facets)
        : of(kind, scope, facets);
  }

  /** The table of a page. */
  static IndexTable of(IndexKind kind, Scope scope, Facets facets) {
    return switch (kind) {
      case KPIS -> new KpiTable(scope, facets);
      case KPIS_BY_UNIT -> new KpiStatementTable(scope, facets);
      case AUTHORITIES -> new MatterTable(scope, facets);
      case QUALIFICATIONS -> new QualificationTable(scope, facets);
      case WORKING_HOURS -> new WorkingHoursTable(scope, facets);
      case REGULATIONS -> new RegulationTable(scope, facets);
      case PARTNERS -> new PartnerTable(scope, facets);
      case VACANCIES -> new VacancyTable(scope, facets);
    };
  }
}
