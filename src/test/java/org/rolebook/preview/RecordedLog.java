package org.rolebook.preview;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;

/** Keeps what a preview tells. */
final class RecordedLog implements PreviewLog {

  final List<String> told = new CopyOnWriteArrayList<>();
  final List<String> warned = new CopyOnWriteArrayList<>();
  final List<String> findings = new CopyOnWriteArrayList<>();
  final List<Throwable> faults = new CopyOnWriteArrayList<>();

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  @Override
  public void warn(String sentence) {
    warned.add(sentence);
  }

  @Override
  public void findings(Report report) {
    findings.add(ReportFormats.text(false).format(report));
  }

  @Override
  public void fault(Throwable fault) {
    faults.add(fault);
  }
}
