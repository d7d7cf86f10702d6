package org.rolebook.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.FindingText;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.i18n.Messages;
import org.rolebook.render.RenderException;

/** A template failed; tells where, with the line and how to mend it. */
public final class TemplateException extends BuildException {

  private static final long serialVersionUID = 1L;

  private final transient RenderException fault;
  private final String folder;

  TemplateException(RenderException fault, @Nullable Path templates) {
    super("render.template", List.of(), fault);
    this.fault = fault;
    this.folder = fault.isOwn() && templates != null ? templates.toString() : "";
  }

  /** What is wrong, like a finding about the content. */
  @Override
  public String explain(Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(super.explain(messages));
    lines.add(ReportFormats.finding(report(messages)).stripTrailing());
    notes(messages).forEach(note -> lines.add("  " + note));
    return String.join("\n", lines);
  }

  /** The finding in words. */
  public FindingText text(Messages messages) {
    return report(messages).texts().get(0);
  }

  /** What is to be said besides, in sentences. */
  public List<String> notes(Messages messages) {
    return fault.inside().isEmpty()
        ? List.of()
        : List.of(messages.text("template.inside", fault.inside()));
  }

  private Report report(Messages messages) {
    return new Report(List.of(fault.finding()), 0, folder.replace('\\', '/'), messages);
  }
}
