package org.rolebook.render.search;

/** Where a word was found, in the order in which finds count. */
enum SearchField {
  TITLE('A', "ui.search.field.title", "", FieldRank.HEAD),
  ALIAS('B', "field.position.aliases", "", FieldRank.HEAD),
  CODE('C', "ui.search.field.code", "", FieldRank.HEAD),
  DUTY('D', "field.position.responsibilities", "responsibilities", FieldRank.DUTY),
  FUNCTION('E', "field.unit.functions", "functions", FieldRank.DUTY),
  KPI('F', "ui.kpis", "kpis", FieldRank.DUTY),
  HEADING('G', "ui.search.field.heading", SearchField.OWN_ANCHOR, FieldRank.DUTY),
  SUMMARY('H', "field.position.summary", "", FieldRank.BODY),
  MISSION('I', "field.unit.mission", "", FieldRank.BODY),
  NATURE('J', "field.unit.nature", "", FieldRank.BODY),
  AUTHORITY('K', "field.position.authorities", "authorities", FieldRank.BODY),
  APPRAISAL('L', "field.position.appraisal", "appraisal", FieldRank.BODY),
  QUALIFICATION('M', "field.position.qualifications", "qualifications", FieldRank.BODY),
  STANDARD('N', "field.position.standards", "standards", FieldRank.BODY),
  WORKFLOW('O', "field.position.workflow", "workflow", FieldRank.BODY),
  PARTNER('P', "field.position.collaboratesWith", "relations", FieldRank.BODY),
  CONDITION('Q', "field.position.conditions", "conditions", FieldRank.BODY),
  METRIC('R', "field.unit.metrics", "metrics", FieldRank.BODY),
  TERM('S', "field.unit.glossary", "glossary", FieldRank.BODY),
  GRADE('T', "field.unit.grades", "grades", FieldRank.BODY),
  EXTERNAL('U', "field.unit.externals", "externals", FieldRank.BODY),
  FACT('V', "ui.search.field.fact", "", FieldRank.BODY),
  FREE_TEXT('W', "field.position.body", "body", FieldRank.BODY),
  PAGE_TEXT('X', "field.page.body", "", FieldRank.BODY),
  ACKNOWLEDGEMENT('Y', "field.position.acknowledgement", "acknowledgement", FieldRank.BODY);

  /** Instead of an id: each text is a heading with an id of its own, made of its words. */
  static final String OWN_ANCHOR = "*";

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

  /** Id of its section on the page; empty for the top of the page; {@link #OWN_ANCHOR}. */
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
