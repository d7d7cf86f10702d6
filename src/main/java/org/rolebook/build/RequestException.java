package org.rolebook.build;

/** What is asked for makes no sense, whatever the content; the help tells what can be asked. */
public final class RequestException extends BuildException {

  private static final long serialVersionUID = 1L;

  RequestException(String key, String... arguments) {
    super(key, arguments);
  }
}
