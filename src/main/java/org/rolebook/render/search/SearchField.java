package org.rolebook.render.search;

/** Where a word was found, in the order in which finds count. */
enum SearchField {
  TITLE("ui.search.field.title", "", FieldRank.HEAD),
  ALIAS("field.position.aliases", "", FieldRank.HEAD),
  CODE("ui.search.field.code", "", FieldRank.HEAD),
  DUTY("field.position.responsibilities", "responsibilities", FieldRank.DUTY),
  FUNCTION("field.unit.functions", "functions", FieldRank.DUTY),
  KPI("ui.kpis", "kpis", FieldRank.DUTY),
  SUMMARY("field.position.summary", "", FieldRank.BODY),
  MISSION("field.unit.mission", "", FieldRank.BODY),
  NATURE("field.unit.nature", "", FieldRank.BODY),
  AUTHORITY("field.position.authorities", "authorities", FieldRank.BODY),
  APPRAISAL("field.position.appraisal", "appraisal", FieldRank.BODY),
  QUALIFICATION("field.position.qualifications", "qualifications", FieldRank.BODY),
  STANDARD("field.position.standards", "standards", FieldRank.BODY),
  WORKFLOW("field.position.workflow", "workflow", FieldRank.BODY),
  PARTNER("field.position.collaboratesWith", "relations", FieldRank.BODY),
  CONDITION("field.position.conditions", "conditions", FieldRank.BODY),
  METRIC("field.unit.metrics", "metrics", FieldRank.BODY),
  TERM("field.unit.glossary", "glossary", FieldRank.BODY),
  GRADE("field.unit.grades", "grades", FieldRank.BODY),
  EXTERNAL("field.unit.externals", "externals", FieldRank.BODY),
  FACT("ui.search.field.fact", "", FieldRank.BODY),
  FREE_TEXT("field.position.body", "body", FieldRank.BODY),
  PAGE_TEXT("field.page.body", "", FieldRank.BODY),
  ACKNOWLEDGEMENT("field.position.acknowledgement", "acknowledgement", FieldRank.BODY);

  private final String label;
  private final String anchor;
  private final FieldRank rank;

  SearchField(String label, String anchor, FieldRank rank) {
    this.label = label;
    this.anchor = anchor;
    this.rank = rank;
  }

  /** Key of its name in the words of the user interface. */
  String label() {
    return label;
  }

  /** Id of its section on the page; empty for the top of the page. */
  String anchor() {
    return anchor;
  }

  FieldRank rank() {
    return rank;
  }

  /** One letter that stands for it in the scripts. */
  char letter() {
    return (char) ('A' + ordinal());
  }
}
