package org.rolebook.maven;

import org.apache.maven.plugin.logging.Log;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.i18n.Messages;
import org.rolebook.preview.PreviewLog;

/** Tells in the log of Maven what a preview does. */
final class MavenLog implements PreviewLog {

  private final Log log;
  private final Messages words;

  MavenLog(Log log, Messages words) {
    this.log = log;
    this.words = words;
  }

  @Override
  public void tell(String sentence) {
    log.info(sentence);
  }

  @Override
  public void warn(String sentence) {
    log.warn(sentence);
  }

  @Override
  public void findings(Report report) {
    ReportFormats.text(false).format(report).lines().forEach(log::warn);
  }

  @Override
  public void fault(Throwable fault) {
    log.error(words.text("preview.fault.program"), fault);
  }
}
