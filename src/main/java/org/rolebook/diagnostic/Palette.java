package org.rolebook.diagnostic;

/** How parts of a text report stand out: by ANSI colours (ECMA-48, SGR), or not at all. */
enum Palette {
  PLAIN,
  ANSI;

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> sgr("1;31", text);
      case WARNING -> sgr("1;33", text);
      default -> sgr("1;36", text);
    };
  }

  String strong(String text) {
    return sgr("1", text);
  }

  String faint(String text) {
    return sgr("2", text);
  }

  private String sgr(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
