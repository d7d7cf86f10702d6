package org.rolebook.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.TemplateException;
import org.rolebook.diagnostic.FindingText;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.i18n.Messages;

/** Turns what kept a site from being made into what a page shows of it. */
final class Faults {

  /** More than these nobody mends in one go. */
  private static final int SHOWN = 20;

  private final EditorLinks links;

  Faults(EditorLinks links) {
    this.links = links;
  }

  /** Findings that keep the site from being made. */
  Fault of(Report report, BuildRequest request) {
    List<FindingText> texts = report.texts();
    List<Trouble> troubles = new ArrayList<>();
    for (FindingText text : texts.subList(0, Math.min(SHOWN, texts.size()))) {
      troubles.add(trouble(text, request, report.messages()));
    }
    String number = texts.size() == 1 ? ".one" : ".other";
    String headline = report.messages().text("preview.fault.findings" + number, texts.size());
    return new Fault(
        report.messages().language(), headline, troubles, texts.size() - troubles.size());
  }

  private Trouble trouble(FindingText text, BuildRequest request, Messages words) {
    SourceSpan span = text.finding().span();
    Path file = request.content().resolve(span.file());
    List<String> notes = new ArrayList<>();
    if (text.hint() != null) {
      notes.add(words.text("report.hint", text.hint()));
    }
    notes.addAll(text.related());
    return new Trouble(
        text.address(),
        links.link(file, span.line(), span.column()),
        words.text("preview.fault.label", text.severity(), text.finding().rule()),
        text.message(),
        span.line(),
        text.quote(),
        notes);
  }

  /** A build that cannot run. */
  Fault of(BuildException cause, BuildRequest request, Messages words) {
    Trouble trouble =
        cause instanceof TemplateException template
            ? trouble(template, request, words)
            : new Trouble("", null, "", cause.explain(words), 0, null, List.of());
    return new Fault(words.language(), words.text("preview.fault.build"), List.of(trouble), 0);
  }

  private Trouble trouble(TemplateException fault, BuildRequest request, Messages words) {
    FindingText text = fault.text(words);
    SourceSpan span = text.finding().span();
    Path folder = request.templates();
    Path file = folder == null ? null : folder.resolve(span.file());
    boolean own = file != null && Files.isRegularFile(file);
    List<String> notes = new ArrayList<>();
    if (text.hint() != null) {
      notes.add(words.text("report.hint", text.hint()));
    }
    notes.addAll(fault.notes(words));
    return new Trouble(
        text.address(),
        own && file != null ? links.link(file, span.line(), span.column()) : null,
        "",
        text.message(),
        span.line(),
        text.quote(),
        notes);
  }

  /** A fault of the program itself. */
  Fault of(Throwable cause, Messages words) {
    Trouble trouble = new Trouble("", null, "", cause.toString(), 0, null, List.of());
    return new Fault(words.language(), words.text("preview.fault.program"), List.of(trouble), 0);
  }
}
