package org.rolebook.preview;

import org.rolebook.diagnostic.Report;

/** Where a preview tells what goes on. Called from several threads, never from two at once. */
public interface PreviewLog {

  /** Tells that something went as it should. */
  void tell(String sentence);

  /** Tells that something did not. */
  void warn(String sentence);

  /** Tells findings in full. */
  void findings(Report report);

  /** Tells of a fault of the program itself, with what its maintainers need. */
  void fault(Throwable fault);
}
