package org.rolebook.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker without its server; made once and used for many files, by one thread. */
final class NuChecker implements ErrorHandler {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator;
  private final List<String> messages = new ArrayList<>();
  private String file = "";

  NuChecker() {
    boolean quiet = false;
    validator = new SimpleDocumentValidator(true, quiet, false);
    validator.setAllowCss(true);
    try {
      validator.setUpMainSchema(SCHEMA, this);
      validator.setUpValidatorAndParsers(this, true, false);
    } catch (Exception e) { // as the checker declares it
      throw new IllegalStateException(e);
    }
  }

  /** What is said of a page or style sheet, warnings too: file, line, sort and words. */
  List<String> check(Path site, String name) throws IOException, SAXException {
    try (InputStream stream = Files.newInputStream(site.resolve(name))) {
      return check(stream, name);
    }
  }

  /** What is said of a text, which is HTML or CSS by its name. */
  List<String> check(String text, String name) throws IOException, SAXException {
    return check(
        new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name);
  }

  private List<String> check(InputStream stream, String name) throws IOException, SAXException {
    messages.clear();
    file = name;
    InputSource source = new InputSource(stream);
    source.setEncoding("UTF-8");
    // a policy of 'self' means nothing without an origin
    source.setSystemId("http://localhost/page");
    if (name.endsWith(".css")) {
      validator.checkCssInputSource(source);
    } else {
      validator.checkHtmlInputSource(source);
    }
    return List.copyOf(messages);
  }

  @Override
  public void warning(SAXParseException e) {
    add("warning", e);
  }

  @Override
  public void error(SAXParseException e) {
    add("error", e);
  }

  @Override
  public void fatalError(SAXParseException e) {
    add("fatal", e);
  }

  private void add(String sort, SAXParseException e) {
    messages.add(file + ":" + e.getLineNumber() + " " + sort + " " + e.getMessage());
  }
}
