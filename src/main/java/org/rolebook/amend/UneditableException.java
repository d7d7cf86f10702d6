package org.rolebook.amend;

/** A text whose layout cannot be edited line by line. */
public final class UneditableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UneditableException(String line) {
    super(line);
  }
}
