package org.rolebook.diagnostic;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML of Checkstyle, which many build servers and editors read. */
record CheckstyleFormat() implements ReportFormat {

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public String format(Report report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(xml, report);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private static void write(XMLStreamWriter xml, Report report) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("checkstyle");
    xml.writeAttribute("version", "10.0");
    for (Map.Entry<String, List<Diagnostic>> file : byFile(report).entrySet()) {
      file(xml, report, file.getKey(), file.getValue());
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static Map<String, List<Diagnostic>> byFile(Report report) {
    return report.diagnostics().stream()
        .collect(
            Collectors.groupingBy(
                diagnostic -> report.path(diagnostic.span()), TreeMap::new, Collectors.toList()));
  }

  private static void file(
      XMLStreamWriter xml, Report report, String path, List<Diagnostic> diagnostics)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("file");
    xml.writeAttribute("name", Printable.of(path));
    for (Diagnostic diagnostic : diagnostics) {
      error(xml, report.wording(), diagnostic);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void error(XMLStreamWriter xml, Wording wording, Diagnostic diagnostic)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeEmptyElement("error");
    xml.writeAttribute("line", String.valueOf(diagnostic.span().line()));
    xml.writeAttribute("column", String.valueOf(diagnostic.span().column()));
    xml.writeAttribute("severity", diagnostic.severity().key());
    xml.writeAttribute("message", wording.messageAndHint(diagnostic, " "));
    xml.writeAttribute("source", "rolebook." + diagnostic.rule());
  }
}
