package org.rolebook.render.search;

/** Where a word was found, in the order in which finds count. */
enum SearchField {
  TITLE('A', "ui.search.field.title", "", FieldRank.HEAD),
  ALIAS('B', "field.position.aliases", "", FieldRank.HEAD),
  CODE('C', "ui.search.field.code", "", FieldRank.HEAD),
  DUTY('D', "field.position.responsibilities", "responsibilities", FieldRank.DUTY),
  FUNCTION('E', "field.unit.functions", "functions", FieldRank.DUTY),
  KPI('F', "ui.kpis", "kpis", FieldRank.DUTY),
  SUMMARY('G', "field.position.summary", "", FieldRank.BODY),
  MISSION('H', "field.unit.mission", "", FieldRank.BODY),
  NATURE('I', "field.unit.nature", "", FieldRank.BODY),
  AUTHORITY('J', "field.position.authorities", "authorities", FieldRank.BODY),
  APPRAISAL('K', "field.position.appraisal", "appraisal", FieldRank.BODY),
  QUALIFICATION('L', "field.position.qualifications", "qualifications", FieldRank.BODY),
  STANDARD('M', "field.position.standards", "standards", FieldRank.BODY),
  WORKFLOW('N', "field.position.workflow", "workflow", FieldRank.BODY),
  PARTNER('O', "field.position.collaboratesWith", "relations", FieldRank.BODY),
  CONDITION('P', "field.position.conditions", "conditions", FieldRank.BODY),
  METRIC('Q', "field.unit.metrics", "metrics", FieldRank.BODY),
  TERM('R', "field.unit.glossary", "glossary", FieldRank.BODY),
  GRADE('S', "field.unit.grades", "grades", FieldRank.BODY),
  EXTERNAL('T', "field.unit.externals", "externals", FieldRank.BODY),
  FACT('U', "ui.search.field.fact", "", FieldRank.BODY),
  FREE_TEXT('V', "field.position.body", "body", FieldRank.BODY),
  PAGE_TEXT('W', "field.page.body", "", FieldRank.BODY),
  ACKNOWLEDGEMENT('X', "field.position.acknowledgement", "acknowledgement", FieldRank.BODY);

  private final char letter;
  private final String label;
  private final String anchor;
  private final FieldRank rank;

  SearchField(char letter, String label, String anchor, FieldRank rank) {
    this.letter = letter;
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

  /** What stands for it in the scripts: {@code A} for the first field, and so on. */
  char letter() {
    return letter;
  }
}
