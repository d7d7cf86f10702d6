package org.rolebook.preview;

import org.rolebook.diagnostic.Report;

/** Lets one thread speak at a time. */
final class OrderlyLog implements PreviewLog {

  private final PreviewLog log;

  OrderlyLog(PreviewLog log) {
    this.log = log;
  }

  @Override
  public synchronized void tell(String sentence) {
    log.tell(sentence);
  }

  @Override
  public synchronized void warn(String sentence) {
    log.warn(sentence);
  }

  @Override
  public synchronized void findings(Report report) {
    log.findings(report);
  }

  @Override
  public synchronized void fault(Throwable fault) {
    log.fault(fault);
  }
}
