package org.rolebook.cli;

import java.io.PrintWriter;
import org.rolebook.diagnostic.Report;
import org.rolebook.i18n.Messages;
import org.rolebook.preview.PreviewLog;

/** Tells on the terminal, at once, what a preview does. */
final class TerminalLog implements PreviewLog {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;
  private final Messages words;

  TerminalLog(PrintWriter out, PrintWriter err, boolean colours, Messages words) {
    this.out = out;
    this.err = err;
    this.colours = colours;
    this.words = words;
  }

  @Override
  public void tell(String sentence) {
    out.println(sentence);
    out.flush();
  }

  @Override
  public void warn(String sentence) {
    err.println(sentence);
    err.flush();
  }

  @Override
  public void findings(Report report) {
    TextReport.print(out, report, colours);
    out.flush();
  }

  @Override
  public void fault(Throwable fault) {
    Faults.tell(fault, err, words);
    err.flush();
  }
}
